package medspil.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.access.Viewer;

/// The views of lists that people named for themselves; nobody sees another's.
public interface SavedViews {
  /// How many of one list one person may have.
  int MOST = 20;

  /// By name.
  List<SavedView> of(Viewer viewer, String list);

  /// One of the same name is replaced; false when there are as many as there may be.
  boolean keep(Viewer viewer, String list, SavedView view, Instant at);

  void drop(Viewer viewer, UUID view);
}
