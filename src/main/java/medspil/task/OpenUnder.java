package medspil.task;

import java.util.Collection;
import java.util.List;
import medspil.access.Viewer;
import medspil.journal.PathwayId;

/// Which tasks are open under older versions of an agreement.
public interface OpenUnder {

  /// The pathways that have one, in the order of their ids.
  List<PathwayId> pathways(String agreement, int below);

  /// Those of these tasks that a viewer may see, the earliest date first.
  List<Seen> seen(Viewer viewer, Collection<TaskId> tasks, int most);

  /// A task as somebody may see it.
  ///
  /// @param rule the rule it follows from, as stored
  record Seen(TaskId id, PathwayId pathway, String rule) {}
}
