package medspil.citizen;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medspil.agreement.DutyKey;
import medspil.task.Task;
import org.jspecify.annotations.Nullable;

/// A pathway as it would have gone by other agreements.
///
/// @param held the duties that the journal itself holds tasks for
public record Replayed(Pathway pathway, List<Followed> tasks, List<DutyKey> held) {

  /// A task that would have arisen.
  ///
  /// @param at when it would have arisen
  /// @param done when the journal says that the same duty was done; null when it does not
  public record Followed(Task task, Instant at, @Nullable Instant done) {}

  public Replayed {
    tasks = List.copyOf(tasks);
    held = List.copyOf(held);
  }

  public Set<DutyKey> heldDuties() {
    return new HashSet<>(held);
  }
}
