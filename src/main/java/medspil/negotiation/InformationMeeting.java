package medspil.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.directory.OrganisationId;

/// A meeting that tells what an agreement is about, whom it is for, who comes and what they asked.
///
/// @param link where it is held; empty when that is told later
/// @param closes the last day to register
public record InformationMeeting(
    UUID id,
    Instant at,
    LocalDate closes,
    Set<OwnerType> owners,
    Set<ContactRole> roles,
    String link,
    List<Seat> seats,
    List<Question> questions) {

  /// So many of an organisation in a role.
  public record Seat(OrganisationId organisation, ContactRole role, int people) {}

  /// What an organisation asked.
  ///
  /// @param answer empty while nobody has answered
  public record Question(UUID id, OrganisationId organisation, String text, String answer) {}

  public InformationMeeting {
    owners = Set.copyOf(owners);
    roles = Set.copyOf(roles);
    seats = List.copyOf(seats);
    questions = List.copyOf(questions);
  }

  public int people() {
    return seats.stream().mapToInt(Seat::people).sum();
  }

  InformationMeeting seating(List<Seat> all) {
    return new InformationMeeting(id, at, closes, owners, roles, link, all, questions);
  }

  InformationMeeting asked(List<Question> all) {
    return new InformationMeeting(id, at, closes, owners, roles, link, seats, all);
  }
}
