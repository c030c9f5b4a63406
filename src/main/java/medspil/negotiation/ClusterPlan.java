package medspil.negotiation;

import java.time.LocalDate;
import java.util.List;
import medspil.directory.OrganisationId;

/// How the organisations around a hospital bring an agreement into use together.
///
/// @param name what they are called; a plan of the same name takes the place of the one before
/// @param plan what they do, in their own words
public record ClusterPlan(
    String name,
    List<OrganisationId> members,
    String plan,
    LocalDate from,
    LocalDate until,
    Progressing progress) {

  public ClusterPlan {
    members = List.copyOf(members);
  }
}
