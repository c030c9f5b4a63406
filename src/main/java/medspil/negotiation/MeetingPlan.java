package medspil.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// When and where an information meeting is held, whom it is for, and what it is about.
///
/// @param closes the last day to register
/// @param owners whose facilities it is for; empty for all
/// @param link where it is held online; empty when that is told later
/// @param place where one meets; empty when it is held online alone
/// @param agenda a point each
public record MeetingPlan(
    Instant at,
    LocalDate closes,
    Set<OwnerType> owners,
    Set<ContactRole> roles,
    String link,
    String place,
    List<String> agenda,
    List<Material> material) {

  /// Something to read before or after.
  ///
  /// @param address where it is found; empty when it is handed out
  public record Material(String title, String address) {}

  public MeetingPlan {
    owners = Set.copyOf(owners);
    roles = Set.copyOf(roles);
    agenda = List.copyOf(agenda);
    material = List.copyOf(material);
  }
}
