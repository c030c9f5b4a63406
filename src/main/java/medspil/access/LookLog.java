package medspil.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// Who has looked, for the citizen themselves and nobody else; the newest first.
public interface LookLog {

  /// What others saw of a pathway, after a place in the list.
  List<Look> of(Viewer citizen, PathwayId pathway, @Nullable Place after, int most);

  /// Where a page of the list ended.
  record Place(Instant at, UUID look) {}
}
