package medspil.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Somebody who signs in: a worker with roles in units, or a citizen.
public record Worker(UUID id, String firstName, String fullName, String title, List<Hat> hats) {

  public Worker {
    hats = List.copyOf(hats);
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
