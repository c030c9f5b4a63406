package medspil.exchange.web;

import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.exchange.fhir.Findings;
import medspil.exchange.fhir.Ids;
import medspil.exchange.fhir.SentReport;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.PathwayId;
import medspil.stay.Stay;
import medspil.stay.StayCommand;
import org.hl7.fhir.r4.model.DocumentReference;
import org.springframework.stereotype.Component;

/// `DocumentReference`: a record system says that an admission report went to the hospital; only
/// that is kept.
@Component
public final class DocumentReferenceEndpoint implements IResourceProvider {
  private static final String WHAT = "fhir.document_reference";

  private final Caller caller;
  private final Subjects subjects;
  private final PathwayDoor door;
  private final Pathways pathways;
  private final Today today;

  DocumentReferenceEndpoint(
      Caller caller, Subjects subjects, PathwayDoor door, Pathways pathways, Today today) {
    this.caller = caller;
    this.subjects = subjects;
    this.door = door;
    this.pathways = pathways;
    this.today = today;
  }

  @Override
  public Class<DocumentReference> getResourceType() {
    return DocumentReference.class;
  }

  @Create
  public MethodOutcome tell(@ResourceParam DocumentReference document) {
    caller.municipality();
    var findings = new Findings();
    var sent = SentReport.read(document, today.now(), findings);
    if (sent.isEmpty() || !findings.found().isEmpty()) {
      throw FhirFault.invalid(findings);
    }
    var pathway =
        subjects.meant(document.getSubject()).orElseThrow(DocumentReferenceEndpoint::whose);
    var stay = stay(document, pathway);
    var repeated = tell(pathway, stay, sent.get());
    var encounter = new Ids.Pair(pathway.value(), stay.id().value()).written();
    return new MethodOutcome()
        .setCreated(!repeated)
        .setResource(
            SentReport.told(
                sent.get(), pathway.value().toString(), encounter, caller.organisation().zone()));
  }

  private Stay stay(DocumentReference document, PathwayId pathway) {
    return door.enter(caller.viewer(), pathway, WHAT, today.now())
        .map(known -> SentReport.stay(document, known.stays()))
        .orElseThrow(DocumentReferenceEndpoint::whose)
        .orElseThrow(() ->
            FhirFault.invalid(
                "DocumentReference.context.encounter",
                "the stay: Encounter/id, or the hospital's episode id as its identifier"));
  }

  /// The same report of the same stay is told once.
  private boolean tell(PathwayId pathway, Stay stay, SentReport.Sent sent) {
    var name =
        "fhir/sent/" + pathway.value() + "/" + stay.id() + "/" + sent.automatic() + "/" + sent.at();
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    var command = new StayCommand.TellReportSent(stay.episodes(), sent.automatic(), sent.at());
    var answer =
        pathways.bySystem(
            caller.actor(),
            pathway,
            new CommandId(id),
            today.now(),
            List.of(),
            new PathwayCommand.OfStay(command));
    return switch (answer) {
      case Answer.Committed(_, var repeated) -> repeated;
      case Answer.Refused _ -> throw whose();
    };
  }

  private static FhirFault whose() {
    return FhirFault.invalid(
        "DocumentReference.subject", "no citizen whom your organisation has to do with");
  }
}
