package medspil.exchange.medcom;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.message.MessageKind;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication.CommunicationPayloadComponent;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/// Adds what was written here to a dialogue; what another system has repeated stands there already.
final class Written {
  private final Dialogue dialogue;

  Written(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  void add(OutgoingText text) {
    if (dialogue.holds(text.id())) {
      return;
    }
    var author = author(text);
    dialogue.say(urn(text.id()), said(text, author));
    text.files().forEach(file -> dialogue.say(urn(file.id()), enclosed(text, file)));
    dialogue.tell(step(text), text.letter().toString());
  }

  private Reference author(OutgoingText text) {
    var person = new Practitioner();
    person.setId(dialogue.id("author/" + text.author()));
    var split = text.author().lastIndexOf(' ');
    var name = person.addName().setFamily(text.author().substring(split + 1));
    if (split > 0) {
      name.addGiven(text.author().substring(0, split));
    }
    dialogue.person(Parts.told(person, Systems.CORE_PRACTITIONER, text.author()));
    var role = new PractitionerRole();
    role.setId(dialogue.id("role/" + text.author() + "/" + text.role()));
    role.setPractitioner(Parts.to(person));
    role.addCode(new CodeableConcept().setText(text.role()));
    dialogue.person(Parts.told(role, Systems.CORE_ROLE, text.author() + ", " + text.role()));
    return Parts.to(role);
  }

  private CommunicationPayloadComponent said(OutgoingText text, Reference author) {
    var payload = payload(text, urn(text.id()), new StringType(text.words()));
    extend(payload, Systems.PRACTITIONER, author);
    extend(
        payload,
        Systems.CONTACT,
        new ContactPoint().setSystem(ContactPointSystem.PHONE).setValue(text.phone()));
    return payload;
  }

  private CommunicationPayloadComponent enclosed(OutgoingText text, OutgoingText.File file) {
    var attachment = new Attachment().setTitle(file.title());
    file.type().ifPresent(type -> attachment.setContentType(type.mediaType()));
    if (!file.content().isEmpty()) {
      attachment.setData(Base64.getDecoder().decode(file.content()));
    }
    return payload(text, urn(file.id()), attachment);
  }

  private CommunicationPayloadComponent payload(OutgoingText text, String id, Type content) {
    var payload = new CommunicationPayloadComponent(content);
    extend(payload, Systems.DATE, time(text.at()));
    extend(
        payload,
        Systems.IDENTIFIER,
        new Identifier().setValue(id).setAssigner(Parts.to(dialogue.organization(text.by()))));
    return payload;
  }

  private Provenance step(OutgoingText text) {
    var step = new Provenance();
    step.setId(dialogue.id("history/" + text.letter()));
    step.addTarget(new Reference("MessageHeader/" + text.letter()));
    step.setOccurred(time(text.at()));
    step.setRecordedElement(new InstantType(Parts.text(text.at())));
    step.setActivity(
        new CodeableConcept(
            new Coding().setSystem(Systems.ACTIVITIES).setCode(activity(text.kind()))));
    step.addAgent().setWho(Parts.to(dialogue.organization(text.by())));
    Stream.concat(Stream.of(text.id()), text.files().stream().map(OutgoingText.File::id))
        .forEach(id ->
            step.addEntity()
                .setRole(ProvenanceEntityRole.SOURCE)
                .setWhat(new Reference().setIdentifier(new Identifier().setValue(urn(id)))));
    text.after()
        .flatMap(dialogue::broughtBy)
        .ifPresent(before ->
            step.addEntity()
                .setRole(ProvenanceEntityRole.REVISION)
                .setWhat(new Reference("MessageHeader/" + before)));
    return Parts.told(step, Systems.CARE_PROVENANCE, "Message " + text.letter());
  }

  private static String activity(MessageKind kind) {
    return switch (kind) {
      case NEW -> "new-message";
      case REPLY -> "reply-message";
      case FORWARD -> "forward-message";
    };
  }

  private static void extend(Element element, String url, Type value) {
    element.addExtension(new Extension(url, value));
  }

  private static DateTimeType time(Instant at) {
    return new DateTimeType(Parts.text(at));
  }

  private static String urn(UUID id) {
    return "urn:uuid:" + id;
  }
}
