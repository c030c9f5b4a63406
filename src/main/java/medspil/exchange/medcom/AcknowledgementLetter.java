package medspil.exchange.medcom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.MessageHeader.MessageHeaderResponseComponent;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;

/// The resources of an acknowledgement, as its profile asks for them: header, both organisations,
/// exactly two Provenances, and the outcome unless all is well.
///
/// A message that could not be read in full is answered with what was read of it.
final class AcknowledgementLetter {
  private static final String BASE = "https://medcomfhir.dk/ig/acknowledgement/";
  private static final String NEW_MESSAGE = "new-message";
  // CodeSystem medcom-messaging-activityCodes 2.0, those that no notification uses
  private static final Set<String> OTHER_ACTIVITIES =
      Set.of(
          NEW_MESSAGE,
          "forward-message",
          "reply-message",
          "retract-message",
          "modified-message",
          "carboncopy-message");

  private final Acknowledgement acknowledgement;
  private final Envelope original;
  private final Organization us;
  private final Organization them;

  AcknowledgementLetter(Acknowledgement acknowledgement) {
    this.acknowledgement = acknowledgement;
    this.original = acknowledgement.original();
    this.us = organization("us", original.receiver());
    this.them = organization("them", original.sender());
  }

  Bundle bundle() {
    var bundle = new Bundle().setType(BundleType.MESSAGE);
    bundle.setMeta(new Meta().addProfile(Systems.ACK_MESSAGE));
    Stream.of(header(), us, them, originalProvenance(), ownProvenance())
        .forEach(it -> Parts.add(bundle, BASE, it));
    if (!acknowledgement.answer().issues().isEmpty()) {
      Parts.add(bundle, BASE, outcome());
    }
    return bundle;
  }

  private MessageHeader header() {
    var header = new MessageHeader();
    header.setId(acknowledgement.letterId().toString());
    header.setEvent(new Coding().setSystem(Systems.EVENTS).setCode(Systems.ACKNOWLEDGEMENT));
    Parts.address(header, original.sender(), them);
    header.setSender(Parts.to(us));
    header.getSource().setEndpoint(Parts.endpoint(original.receiver()));
    header.setResponse(response());
    var code = acknowledgement.answer().code();
    return Parts.told(
        header,
        Systems.ACK_HEADER,
        "Acknowledgement of " + original.messageHeaderId() + ": " + code);
  }

  private MessageHeaderResponseComponent response() {
    var answer = acknowledgement.answer();
    var response =
        new MessageHeaderResponseComponent()
            .setIdentifier(original.messageHeaderId())
            .setCode(ResponseType.fromCode(answer.code()));
    return answer.issues().isEmpty()
        ? response
        : response.setDetails(new Reference("OperationOutcome/" + id("outcome")));
  }

  private Provenance originalProvenance() {
    var sentAt =
        original.step().map(Step::sentAt).or(original::assembledAt).orElse(acknowledgement.at());
    var activity = original.step().map(Step::activity).filter(AcknowledgementLetter::isActivity);
    return provenance(
        "original", original.messageHeaderId(), sentAt, activity.orElse(NEW_MESSAGE), them);
  }

  private Provenance ownProvenance() {
    var provenance =
        provenance(
            "own",
            acknowledgement.letterId().toString(),
            acknowledgement.at(),
            "acknowledgement",
            us);
    provenance
        .addEntity()
        .setRole(ProvenanceEntityRole.REVISION)
        .setWhat(new Reference("MessageHeader/" + original.messageHeaderId()));
    return provenance;
  }

  private Provenance provenance(
      String role, String header, Instant at, String activity, Organization agent) {
    var provenance = new Provenance();
    provenance.setId(id(role));
    provenance.addTarget(new Reference("MessageHeader/" + header));
    provenance.setOccurred(new DateTimeType(Parts.text(at)));
    provenance.setRecordedElement(new InstantType(Parts.text(at)));
    provenance.setActivity(
        new CodeableConcept(new Coding().setSystem(Systems.ACTIVITIES).setCode(activity)));
    provenance.addAgent().setWho(Parts.to(agent));
    return Parts.told(
        provenance,
        Systems.PROVENANCE,
        "Message " + header + ", " + activity + ", " + Parts.text(at));
  }

  private Organization organization(String role, Party party) {
    return Parts.organization(id(role), party);
  }

  private OperationOutcome outcome() {
    var outcome = new OperationOutcome();
    outcome.setId(id("outcome"));
    for (var issue : acknowledgement.answer().issues()) {
      outcome
          .addIssue()
          .setSeverity(IssueSeverity.ERROR)
          .setCode(IssueType.fromCode(issue.code().issueType()))
          .setDetails(details(issue))
          .addExpression(issue.path());
    }
    var shown =
        acknowledgement.answer().issues().stream()
            .map(it -> it.code().fhir() + ", " + it.path() + ": " + it.text())
            .collect(Collectors.joining("; "));
    return Parts.told(outcome, Systems.ACK_OUTCOME, shown);
  }

  private static CodeableConcept details(Issue issue) {
    var coding = new Coding().setSystem(issue.code().system()).setCode(issue.code().fhir());
    return new CodeableConcept(coding).setText(issue.text());
  }

  private static boolean isActivity(String code) {
    return OTHER_ACTIVITIES.contains(code) || Activity.of(code).isPresent();
  }

  // the same answer has the same ids
  private String id(String role) {
    var name = acknowledgement.letterId() + "/" + role;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
