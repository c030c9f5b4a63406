package medspil.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import medspil.deadline.Country;
import medspil.deadline.Deadlines;
import medspil.deadline.TimeLimit;
import medspil.deadline.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/// The last day of a party that gives notice, counted in the calendar of the agreement's country.
///
/// @param within as the agreement says it; null when it says nothing
public record NoticeOfTermination(@Nullable TimeLimit within, Country country) {

  /// The country that all parties are in; where they are in several, that of whoever gives notice.
  public static Country country(Collection<Country> parties, Country own) {
    var all = new HashSet<>(parties);
    return all.size() == 1 ? all.iterator().next() : own;
  }

  /// Empty when the agreement says no notice, or one that is counted from its end.
  public Optional<LocalDate> lastDay(Instant given) {
    if (within == null || within instanceof TimeLimit.Before) {
      return Optional.empty();
    }
    var due = Deadlines.due(within, given, WorkingCalendar.of(country)).due();
    return Optional.of(due.minusNanos(1).atZone(country.zone()).toLocalDate());
  }
}
