package medspil.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// What is owed, for those who owe it and those who wait for it; the earliest date first.
public interface Worklists {

  /// What a viewer's units owe, after a place in the list.
  List<Listed> owed(Viewer viewer, @Nullable Place after, int most);

  /// What others owe for the citizens a viewer has to do with.
  List<Listed> waitedFor(Viewer viewer, @Nullable Place after, int most);

  /// How many of these there are; who has that many or more is told that many.
  int waiting(Viewer viewer, int atMost);

  /// What is owed for one citizen, as far as the viewer may see it.
  List<Listed> about(Viewer viewer, PathwayId pathway);

  /// What a viewer's units did, or no longer had to do; the newest first.
  List<Ended> ended(Viewer viewer, @Nullable Place after, int most);

  /// How much a viewer's units owe, each number so far and no further.
  Counts counts(Viewer viewer, Instant now, Instant endOfToday, int atMost);

  /// Where a page of a list ended.
  record Place(Instant due, UUID task) {}

  record Counts(int all, int overdue, int today) {}
}
