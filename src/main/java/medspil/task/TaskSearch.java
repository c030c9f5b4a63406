package medspil.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// Tasks that a viewer may know, owed and ended.
public interface TaskSearch {

  Optional<Hit> find(Viewer viewer, TaskId id);

  /// Whose it is, without asking who may know; for the log of what was denied.
  Optional<PathwayId> pathwayOf(TaskId id);

  /// Of one citizen, in the order of their ids, after one of them.
  List<Hit> about(
      Viewer viewer, PathwayId pathway, Wanted wanted, @Nullable TaskId after, int most);

  /// What units owe, the earliest date first.
  List<Hit> owed(Viewer viewer, Wanted wanted, @Nullable Place after, int most);

  /// What units did, or no longer had to do; the newest first.
  List<Hit> ended(Viewer viewer, Wanted wanted, @Nullable Place after, int most);

  /// What is asked for.
  ///
  /// @param owners units; for one citizen, none means any
  record Wanted(Set<UUID> owners, Set<Status> statuses) {
    public Wanted {
      owners = Set.copyOf(owners);
      statuses = Set.copyOf(statuses);
    }

    public boolean owed() {
      return statuses.stream().anyMatch(Status::owed);
    }

    public boolean ended() {
      return statuses.stream().anyMatch(status -> !status.owed());
    }
  }

  /// Where a list was left: the date it is sorted by, and the task.
  record Place(Instant at, TaskId task) {}

  /// A task as the lists know it.
  ///
  /// @param due null when the agreement gives no final date
  /// @param rule the rule it follows from, as stored
  record Hit(
      TaskId id,
      PathwayId pathway,
      UUID owner,
      @Nullable Instant due,
      String rule,
      Status status,
      @Nullable End end) {}

  /// The end of a task.
  ///
  /// @param outcome how it ended, as a code
  record End(Instant at, String outcome) {}
}
