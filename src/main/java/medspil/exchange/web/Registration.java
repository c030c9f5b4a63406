package medspil.exchange.web;

import java.util.List;
import java.util.UUID;
import medspil.citizen.CitizenCommand;
import medspil.citizen.CitizenRefusal;
import medspil.citizen.Entitlement;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.RegisterCitizen;
import medspil.exchange.fhir.PatientResource;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.PathwayId;
import org.springframework.stereotype.Component;

/// Makes citizens known and opens and ends services for systems, and answers as FHIR does.
@Component
final class Registration {
  private final RegisterCitizen register;
  private final Pathways pathways;
  private final Today today;

  Registration(RegisterCitizen register, Pathways pathways, Today today) {
    this.register = register;
    this.pathways = pathways;
    this.today = today;
  }

  RegisterCitizen.Done of(PatientResource.ToRegister wanted, Actor actor) {
    return register
        .of(wanted.number(), wanted.person(), actor, today.now())
        .orElseThrow(() -> FhirFault.invalid("Patient", "cannot be registered here"));
  }

  RegisterCitizen.Done open(Actor actor, PathwayId pathway, Entitlement service) {
    return register
        .open(service, pathway, actor, today.now())
        .orElseThrow(Registration::unknownPatient);
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
}
