package medspil.negotiation;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why an agreement's life does not go on as somebody wants.
public enum LifeRefusal implements Refusal {
  /// There is a draft of it already.
  DRAFT_STANDS,
  NO_DRAFT,
  NOT_YOURS,
  /// Somebody saved another text meanwhile.
  OVERTAKEN,
  TOO_LONG,
  /// The text stands still while others read or approve it.
  NOT_WRITING,
  NOT_IN_HEARING,
  NOT_IN_APPROVAL,
  ENDS_BEFORE_TODAY,
  NOTHING_SAID,
  NO_SUCH_COMMENT,
  REASON_MISSING,
  NOBODY_ASKED,
  MEMBERS_MISSING,
  NOT_ASKED,
  NOT_YET,
  BODY_MISSING,
  MINUTES_MISSING,
  NOT_APPROVED,
  NO_SUCH_VERSION,
  NAME_MISSING,
  HAS_FAULTS,
  ENDS_BEFORE_IT_BEGINS,
  NO_SUCH_MEETING,
  REGISTRATION_CLOSED,
  NOBODY_COMES,
  /// Another organisation holds the meeting.
  NOT_HOST,
  AUDIENCE_MISSING,
  MEETING_OVER,
  MEETING_CALLED_OFF,
  CLOSES_AFTER,
  SIGNED_ALREADY,
  NO_NOTICE;

  @Override
  public String code() {
    return "negotiation." + name().toLowerCase(Locale.ROOT);
  }
}
