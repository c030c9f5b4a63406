package medspil.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// Who has looked: for the citizen themselves, and for those who gave a document, who opened it;
/// the newest first.
public interface LookLog {

  /// What others saw of a pathway, after a place in the list; the citizen's alone.
  List<Look> of(Viewer citizen, PathwayId pathway, @Nullable Place after, int most);

  /// Who opened what has this name in the log, as far as the viewer may know.
  List<Look> opened(Viewer viewer, PathwayId pathway, String what, int most);

  /// Where a page of the list ended.
  record Place(Instant at, UUID look) {}
}
