package medspil.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A group or an organisation in the role of a party, and the days on which it joins and leaves.
///
/// @param from the first day; null when that is the agreement's
/// @param until the last day; null when that is the agreement's
public record Member(String group, @Nullable LocalDate from, @Nullable LocalDate until) {
  boolean hasDays() {
    return from != null || until != null;
  }
}
