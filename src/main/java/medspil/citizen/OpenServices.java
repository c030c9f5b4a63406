package medspil.citizen;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.journal.PathwayId;

/// Who has a service open from some organisations, for what goes through their courses and shows
/// nobody.
@FunctionalInterface
public interface OpenServices {
  /// In the order of their ids.
  List<PathwayId> pathways(Set<UUID> organisations);
}
