package medspil.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// What units are told of tasks that are others', and have not read yet.
public interface Notices {

  /// What a viewer's units are told by now, after a place in the list; the newest first.
  List<Told> unread(Viewer viewer, Instant now, Worklists.@Nullable Place after, int most);

  /// One unread word about a task.
  ///
  /// @param rule the rule that the task followed from, as stored
  /// @param owner whose task it is; null when the viewer may not see the task any more
  /// @param outcome how it was done, as a code; null while it is owed
  record Told(
      TaskId task,
      PathwayId pathway,
      UUID unit,
      Notice.Why why,
      Instant since,
      String rule,
      @Nullable UUID owner,
      @Nullable String outcome) {}
}
