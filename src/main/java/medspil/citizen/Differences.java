package medspil.citizen;

import java.time.Instant;
import java.util.List;
import medspil.access.Viewer;
import medspil.journal.PathwayId;

/// What stood otherwise than the agreements say, when it was last looked at.
public interface Differences {

  /// Of the pathways that a relation opens to the viewer, one pathway after another.
  List<Difference> seen(Viewer viewer, int most);

  /// In how many of those pathways there are some.
  int pathways(Viewer viewer);

  /// What there was of this pathway is no longer so; this is.
  void replace(PathwayId pathway, List<Difference> now, Instant at);
}
