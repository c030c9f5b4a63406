package medspil.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// The organisations that an agreement names as its parties on a day, whether or not it is in
/// force.
public final class PartyOrganisations {
  private PartyOrganisations() {}

  /// Ids of organisations by role; an annex that names no parties is for all of its parent's.
  public static Map<String, Set<String>> of(
      Agreement agreement, Collection<Agreement> all, Groups groups, LocalDate day) {
    return new Members(new Above(all), groups).of(agreement, day);
  }
}
