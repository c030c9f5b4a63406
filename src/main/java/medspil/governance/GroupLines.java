package medspil.governance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;

/// The groups that a viewer's organisation takes part in.
public interface GroupLines {
  List<Line> all(Viewer viewer);

  /// A group as a list shows it.
  record Line(
      UUID id,
      String name,
      String kind,
      OrganisationId secretariat,
      int bodies,
      int openCases,
      int awaited,
      Instant changedAt) {}
}
