package medspil.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.directory.UnitId;

/// Somebody who signs in: a worker with roles in units, or a citizen.
public record Worker(UUID id, String firstName, String fullName, String title, List<Hat> hats) {

  public Worker {
    hats = List.copyOf(hats);
  }

  public Worker wearing(List<Hat> those) {
    return new Worker(id, firstName, fullName, title, those);
  }

  /// They as they look at a page: in one role, in one organisation, for all its units where they
  /// have that role.
  public Optional<Viewer> viewing() {
    return firstHat()
        .map(hat -> new Viewer(id, fullName, hat.role(), hat.organisation(), unitsLike(hat)));
  }

  private Set<UnitId> unitsLike(Hat worn) {
    return hats.stream()
        .filter(hat -> hat.role() == worn.role() && hat.organisation().equals(worn.organisation()))
        .flatMap(hat -> hat.unit().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The one they put on when they say nothing: the first they were given.
  public Optional<Hat> firstHat() {
    return hats.stream().findFirst();
  }

  /// Citizens meet staff by first name and what they do.
  public String asCitizensSeeIt() {
    return firstName + ", " + title;
  }
}
