package medspil.discharge;

import java.util.Collection;
import java.util.Map;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// How far the ways home are, as far as a viewer may see them.
@FunctionalInterface
public interface Homes {
  Map<StayId, Step> of(Viewer viewer, Collection<PathwayId> pathways);

  /// How far one is.
  ///
  /// @param agreement null while nobody has said
  /// @param unanswered hand-overs that nobody has answered
  /// @param declined hand-overs that were declined and that nobody else took
  /// @param unread whether there is a forecast of the need afterwards that the viewer's units have
  ///   not read
  record Step(@Nullable Legal agreement, int unanswered, int declined, boolean unread) {}
}
