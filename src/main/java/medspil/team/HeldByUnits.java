package medspil.team;

import java.util.List;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.PathwayId;

/// What units that treat a citizen keep to themselves. It is no part of the pathway: nobody else
/// reads it, and nothing follows from it.
public interface HeldByUnits {

  /// What this unit noted, the first first; nothing for those who do not work there.
  List<Held> of(Viewer viewer, PathwayId pathway, UUID unit);

  void keep(PathwayId pathway, UUID unit, Held held);

  void drop(PathwayId pathway, UUID unit, String code);
}
