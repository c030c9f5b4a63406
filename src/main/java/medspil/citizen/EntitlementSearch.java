package medspil.citizen;

import java.util.List;
import java.util.Optional;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// The services that the viewer's own organisation has or had open; nobody is shown another's.
public interface EntitlementSearch {

  /// Of one citizen or of all, in the order of their ids, after one of them.
  List<Held> of(
      Viewer viewer, @Nullable PathwayId pathway, @Nullable EntitlementId after, int most);

  Optional<Held> find(Viewer viewer, EntitlementId id);

  /// Whose it is, without asking who may know; for the log of what was denied.
  Optional<PathwayId> pathwayOf(EntitlementId id);

  /// A service and the citizen it is for.
  record Held(PathwayId pathway, Entitlement entitlement) {}
}
