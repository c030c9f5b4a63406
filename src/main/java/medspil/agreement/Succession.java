package medspil.agreement;

import java.time.LocalDate;

/// From a day on, what an organisation owes by an agreement is owed by another.
///
/// @param organisation the id of the one that owed it
/// @param function the function within it; empty when all of its functions went over
/// @param by the id of the one that took over; itself when nobody did after all
public record Succession(
    String agreement, String organisation, String function, String by, LocalDate from) {

  /// The same by another agreement.
  Succession by(String other) {
    return new Succession(other, organisation, function, by, from);
  }

  boolean isOf(String other, String owing, String named, LocalDate day) {
    return agreement.equals(other)
        && organisation.equals(owing)
        && (function.isEmpty() || function.equals(named))
        && !from.isAfter(day);
  }
}
