package medspil.stay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// The stays of citizens whom a viewer has to do with, as they now stand, also those that are over.
public interface StaySearch {

  /// In the order of citizens and stays, after one of them.
  List<OnBoard> of(Viewer viewer, Wanted wanted, @Nullable Place after, int most);

  Optional<OnBoard> find(Viewer viewer, Place place);

  /// What is asked for.
  ///
  /// @param pathway of one citizen; null for all
  record Wanted(@Nullable PathwayId pathway, Set<Phase> phases) {
    public Wanted {
      phases = Set.copyOf(phases);
    }
  }

  /// A stay has its id from the hospital, so it is one only within its citizen's pathway.
  record Place(PathwayId pathway, StayId stay) {}
}
