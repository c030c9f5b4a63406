package medspil.exchange.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import medspil.citizen.CitizenCommand;
import medspil.citizen.CitizenRefusal;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.exchange.fhir.PatientResource;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.PathwayId;
import org.springframework.stereotype.Component;

/// Makes citizens known and opens services, each once: the command's id follows from what is asked
/// for, so a repetition is seen, also when two come at once.
@Component
final class Registration {
  private final People people;
  private final Pathways pathways;
  private final Today today;

  Registration(People people, Pathways pathways, Today today) {
    this.people = people;
    this.pathways = pathways;
    this.today = today;
  }

  /// @param made it was not there before
  record Done(PathwayId pathway, boolean made) {}

  Done of(PatientResource.ToRegister wanted, Actor actor) {
    var known = people.withNumber(wanted.number()).isPresent();
    var person = wanted.person();
    var pathway = people.register(wanted.number(), person);
    var now = today.now();
    var command = new CitizenCommand.Register(person.residence(), person.birthDate(), now);
    return switch (act(actor, pathway, "fhir/registered/" + pathway.value(), command)) {
      case Answer.Committed(_, var repeated) -> new Done(pathway, !known && !repeated);
      case Answer.Refused _ -> throw FhirFault.invalid("Patient", "cannot be registered here");
    };
  }

  /// The same organisation's service on the same basis from the same moment is the same service.
  static EntitlementId id(UUID organisation, PathwayId pathway, String basis, Object from) {
    return new EntitlementId(
        named("fhir/service/" + organisation + "/" + pathway.value() + "/" + basis + "/" + from));
  }

  Done open(Actor actor, PathwayId pathway, Entitlement service) {
    var command = new CitizenCommand.OpenEntitlement(service);
    return switch (act(actor, pathway, "fhir/opened/" + service.id(), command)) {
      case Answer.Committed(_, var repeated) -> new Done(pathway, !repeated);
      case Answer.Refused _ -> throw unknownPatient();
    };
  }

  /// Ending again at the same time changes nothing; at another time moves the end.
  void end(Actor actor, PathwayId pathway, CitizenCommand.EndEntitlement command, UUID id) {
    var answer =
        pathways.bySystem(
            actor,
            pathway,
            new CommandId(id),
            today.now(),
            List.of(),
            new PathwayCommand.OfCitizen(command));
    if (answer instanceof Answer.Refused(var refusal)) {
      throw refusal == CitizenRefusal.ENDS_BEFORE_IT_BEGINS
          ? FhirFault.invalid("EpisodeOfCare.period", "ends before it begins")
          : FhirFault.notFound();
    }
  }

  static FhirFault unknownPatient() {
    return FhirFault.invalid(
        "EpisodeOfCare.patient",
        "no citizen registered here: register with POST Patient, refer by Patient/id or personal number");
  }

  private Answer act(Actor actor, PathwayId pathway, String name, CitizenCommand command) {
    return pathways.bySystem(
        actor,
        pathway,
        new CommandId(named(name)),
        today.now(),
        List.of(),
        new PathwayCommand.OfCitizen(command));
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
