package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import medspil.deadline.WorkingCalendar;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// That a contract comes to its end.
///
/// @param given the day the other side had notice
/// @param notice the one that counted
/// @param until the day the contract was to end anyway; null when none was set
/// @param lastDay the last day the intervention is delivered
/// @param ends the end of that day
/// @param toldAt when somebody had said it to the citizen
public record Termination(
    ContractParty by,
    String reason,
    @Nullable NoteId words,
    LocalDate given,
    Notice notice,
    @Nullable LocalDate until,
    LocalDate lastDay,
    Instant ends,
    Instant at,
    @Nullable Instant toldAt) {

  Termination told(Instant when) {
    return new Termination(by, reason, words, given, notice, until, lastDay, ends, at, when);
  }

  /// How the last day came about.
  public LastDay because(WorkingCalendar calendar) {
    return notice.lastDay(given, until, calendar);
  }

  /// Whether the citizen reads it: when somebody has said it, or after a while anyway.
  public boolean isOpenToCitizen(Instant now, OrderTable table) {
    return !(toldAt == null ? at.plus(table.shownAnyway()) : toldAt).isAfter(now);
  }
}
