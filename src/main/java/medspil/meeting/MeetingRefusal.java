package medspil.meeting;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a meeting is not carried out.
public enum MeetingRefusal implements Refusal {
  NO_SUCH_MEETING,
  NO_SUCH_ACTION,
  AUTHORITYS_TO_CALL,
  AUTHORITYS_TO_DECIDE,
  PROVIDERS_TO_ADVISE,
  NO_STATUS_YET,
  /// What the citizen thinks, or why nobody heard them, is missing.
  VIEW_MISSING,
  NOT_FOR_CITIZEN,
  WORDS_MISSING,
  PLAN_FIRST,
  CALL_FIRST,
  HOLD_FIRST,
  SEND_FIRST,
  ALREADY_HELD,
  ALREADY_SENT,
  CANCELLED,
  OVERTAKEN,
  BEFORE_BIRTH,
  IN_THE_FUTURE,
  NOT_AROUND;

  @Override
  public String code() {
    return "meeting." + name().toLowerCase(Locale.ROOT);
  }
}
