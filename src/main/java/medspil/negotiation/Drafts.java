package medspil.negotiation;

import java.util.Optional;
import medspil.access.Viewer;

/// The drafts that are under way, for those who try them out.
public interface Drafts {
  /// The draft of an agreement as this viewer may read it.
  Optional<Draft> draft(String agreement, Viewer viewer);
}
