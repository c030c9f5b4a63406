package medspil.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a citizen may do against a decision, and what became of it.
///
/// @param guided whether they were told how
/// @param until the last day; null when the table knows none
public record Complaint(boolean guided, @Nullable LocalDate until, ComplaintState state) {
  Complaint now(ComplaintState other) {
    return new Complaint(guided, until, other);
  }
}
