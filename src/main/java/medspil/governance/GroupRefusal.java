package medspil.governance;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a group of bodies does not go on as somebody wants.
public enum GroupRefusal implements Refusal {
  FOUNDED_ALREADY,
  NAME_MISSING,
  TOO_LONG,
  UNKNOWN_KIND,
  /// The secretariat, or a body's member, is none of the group's members.
  NOT_A_MEMBER,
  NO_MEMBERS,
  NO_SUCH_BODY,
  /// It would answer to itself, at last.
  ROUND,
  ENDS_BEFORE_IT_BEGINS,
  /// What is set up for a task ends on a day.
  END_MISSING,
  /// Somebody changed it meanwhile.
  OVERTAKEN,
  /// The body does not stand on that day.
  NOT_STANDING,
  NO_SUCH_MEETING,
  MEETING_PAST,
  MEETING_OVER,
  MEETING_AHEAD,
  MINUTES_MISSING,
  NO_SUCH_CASE,
  CASE_CLOSED,
  /// It lies with another body.
  ELSEWHERE,
  NOT_NEXT,
  REASON_MISSING,
  NOTHING_SAID,
  NOBODY_ABOVE,
  IN_FUTURE,
  BEFORE_RAISED,
  DUE_BEFORE,
  DOER_MISSING,
  NOTHING_AWAITED;

  @Override
  public String code() {
    return "governance." + name().toLowerCase(Locale.ROOT);
  }
}
