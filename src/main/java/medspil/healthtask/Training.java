package medspil.healthtask;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody was trained for a health task and may do it until a day.
///
/// @param trained by the id they sign in with
/// @param by who trained them and delegated the task
/// @param place the unit that the trained person works in
/// @param until the last day; null when it does not run out
public record Training(
    UUID id, UUID trained, Holder place, UUID by, LocalDate on, @Nullable LocalDate until) {

  public boolean holdsOn(LocalDate day) {
    return !on.isAfter(day) && (until == null || !until.isBefore(day));
  }
}
