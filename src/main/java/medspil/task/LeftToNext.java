package medspil.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.access.Viewer;

/// What the shifts of a unit left to each other.
public interface LeftToNext {

  /// The last that was left of each task that the unit still owes, and what was left or taken over
  /// since; the newest first.
  List<Left> of(Viewer viewer, UUID unit, Instant since, int most);
}
