package medspil.citizen;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.PathwayId;

/// Makes citizens known and opens services to them, for systems and for people, each once.
///
/// The command's id follows from what is asked for, so a repetition is seen, also when two come at
/// once. Who asks was let in before: nobody registers or opens for another organisation.
public final class RegisterCitizen {
  private final People people;
  private final Pathways pathways;

  public RegisterCitizen(People people, Pathways pathways) {
    this.people = people;
    this.pathways = pathways;
  }

  /// What came of it.
  ///
  /// @param made it was not there before
  public record Done(PathwayId pathway, boolean made) {}

  /// Empty when the citizen cannot be registered here.
  public Optional<Done> of(PersonalNumber number, People.Person person, Actor actor, Instant at) {
    var known = people.withNumber(number).isPresent();
    var pathway = people.register(number, person);
    var command = new CitizenCommand.Register(person.residence(), person.birthDate(), at);
    return switch (act(actor, pathway, "fhir/registered/" + pathway.value(), command, at)) {
      case Answer.Committed(_, var repeated) -> Optional.of(new Done(pathway, !known && !repeated));
      case Answer.Refused _ -> Optional.empty();
    };
  }

  /// The same organisation's service on the same basis from the same moment is the same service.
  public static EntitlementId service(
      UUID organisation, PathwayId pathway, String basis, Object from) {
    return new EntitlementId(
        named("fhir/service/" + organisation + "/" + pathway.value() + "/" + basis + "/" + from));
  }

  /// Empty when nobody registered the citizen.
  public Optional<Done> open(Entitlement service, PathwayId pathway, Actor actor, Instant at) {
    var command = new CitizenCommand.OpenEntitlement(service);
    return switch (act(actor, pathway, "fhir/opened/" + service.id(), command, at)) {
      case Answer.Committed(_, var repeated) -> Optional.of(new Done(pathway, !repeated));
      case Answer.Refused _ -> Optional.empty();
    };
  }

  private Answer act(
      Actor actor, PathwayId pathway, String name, CitizenCommand command, Instant at) {
    return pathways.bySystem(
        actor,
        pathway,
        new CommandId(named(name)),
        at,
        List.of(),
        new PathwayCommand.OfCitizen(command));
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
