package medspil.task;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import medspil.access.Viewer;

/// What units where nobody signs in last said of their open tasks, for those who wait.
public interface LastSaid {
  Map<TaskId, Report> of(Viewer viewer, Collection<TaskId> tasks);

  /// Those with a link that was locked by wrong codes and waits for a new one.
  Set<TaskId> locked(Viewer viewer, Collection<TaskId> tasks);
}
