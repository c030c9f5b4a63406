package medspil.task.web;

import java.util.Optional;
import java.util.UUID;
import medspil.stay.StayId;
import medspil.task.Task;

/// Reads ids from addresses and from what caused a task.
final class Ids {
  private Ids() {}

  /// What is no id names no page.
  static UUID read(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException _) {
      throw TaskPages.unknown();
    }
  }

  /// The stay that a task came from, when it came from one.
  static Optional<StayId> stay(Task task) {
    try {
      return Optional.of(new StayId(UUID.fromString(task.because().occurrence().split("/", 2)[0])));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
