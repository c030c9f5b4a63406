package medspil.offer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.access.Viewer;

/// The views of offers that people named for themselves; nobody sees another's.
public interface SavedViews {
  /// How many one person may have.
  int MOST = 20;

  /// By name.
  List<SavedView> of(Viewer viewer);

  /// One of the same name is replaced; false when there are as many as there may be.
  boolean keep(Viewer viewer, SavedView view, Instant at);

  void drop(Viewer viewer, UUID view);
}
