package medspil.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import medspil.journal.Row;

/// Links to tasks, each behind a code. What stands in the address and the code are kept nowhere;
/// the house can make them again for whoever sent the link.
public interface TaskLinks {

  /// The row for the journal's own statement: a link opens when it is written down that it was
  /// sent.
  Row sent(TaskLink link);

  /// The row that says it was used, stored with what was answered.
  Row answered(TaskLink link, Instant at);

  /// Those of a task, the newest first, as far as the viewer's relations open the course.
  List<TaskLink> of(Viewer viewer, PathwayId id, TaskId task);

  /// By what stands in the address, which by itself opens nothing.
  Optional<TaskLink> find(String token);

  /// The same when the code is right too. A wrong one is counted, and when it was tried too often,
  /// or the link is no longer open, the right one opens nothing either.
  Optional<TaskLink> opened(String token, String code, Instant now);

  /// Takes back one that has not been answered.
  void close(PathwayId id, TaskId task, UUID link, Instant at);

  /// What stands in its address: 256 bits.
  String token(UUID link);

  /// Six digits, to be told on the phone.
  String code(UUID link);
}
