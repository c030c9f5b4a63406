package medspil.citizen;

import java.util.List;
import java.util.Optional;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// The citizens a viewer has to do with, with name and number, for systems that keep them in step.
public interface CitizenSearch {

  /// In the order of their ids, after one of them.
  List<Hit> all(Viewer viewer, @Nullable PathwayId after, int most);

  Optional<Hit> find(Viewer viewer, PathwayId pathway);

  /// A citizen as those may know them who have to do with them.
  record Hit(PathwayId pathway, People.Person person, Optional<PersonalNumber> number) {
    @Override
    public String toString() {
      return "Hit[" + pathway + "]";
    }
  }
}
