package medspil.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// The drafts that are under way, as a viewer may read them.
public interface Drafts {
  /// The draft of an agreement.
  Optional<Draft> draft(String agreement, Viewer viewer);

  /// The one last changed first.
  List<Line> all(Viewer viewer);

  /// A draft as a list shows it.
  record Line(
      String agreement,
      int version,
      String title,
      Stage stage,
      OrganisationId keeper,
      @Nullable LocalDate heardUntil,
      Instant changedAt) {}
}
