package medspil.governance;

import java.util.List;
import medspil.directory.OrganisationId;

/// What a group of bodies is: its name, who takes part, and who runs its meetings.
///
/// @param kind of the adopter's table
/// @param secretariat one of the members
public record Charter(
    String name, String kind, OrganisationId secretariat, List<OrganisationId> members) {
  public Charter {
    members = List.copyOf(members);
  }

  public boolean has(OrganisationId organisation) {
    return members.contains(organisation);
  }

  Charter with(List<OrganisationId> others) {
    return new Charter(name, kind, secretariat, others);
  }
}
