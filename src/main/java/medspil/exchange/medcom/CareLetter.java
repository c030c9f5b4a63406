package medspil.exchange.medcom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationPayloadComponent;
import org.hl7.fhir.r4.model.Communication.CommunicationPriority;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

/// The resources of a message of a dialogue, as CareCommunication 5.0 asks for them: header, both
/// organisations, the citizen, and all that was said before with the history of it.
final class CareLetter {
  private static final String BASE = "https://medcomfhir.dk/ig/carecommunication/";

  private final OutgoingLetter letter;
  private final Dialogue dialogue;

  CareLetter(OutgoingLetter letter) {
    this.letter = letter;
    this.dialogue = new Dialogue(letter);
  }

  Bundle bundle() {
    var bundle = new Bundle().setType(BundleType.MESSAGE);
    bundle.setMeta(new Meta().addProfile(Systems.CARE_MESSAGE));
    var patient = patient();
    var episode = dialogue.episode(Parts.to(patient));
    var said = communication(patient, episode);
    Parts.add(bundle, BASE, header(said));
    Stream.of(
            Stream.of(patient, said),
            episode.stream(),
            dialogue.people(),
            dialogue.organizations(),
            dialogue.history())
        .flatMap(one -> one)
        .forEach(one -> Parts.add(bundle, BASE, one));
    return bundle;
  }

  private MessageHeader header(Communication said) {
    var header = new MessageHeader();
    header.setId(letter.id().toString());
    header.setEvent(new Coding().setSystem(Systems.EVENTS).setCode(Systems.CARE_COMMUNICATION));
    Parts.address(header, letter.receiver(), dialogue.organization(letter.receiver()));
    header.setSender(Parts.to(dialogue.organization(letter.sender())));
    header.getSource().setEndpoint(Parts.endpoint(letter.sender()));
    header.addFocus(Parts.to(said));
    header.setDefinition(Systems.CARE_DEFINITION_SENT);
    return Parts.told(header, Systems.CARE_HEADER, "CareCommunication " + letter.id());
  }

  private Patient patient() {
    var patient = new Patient();
    patient.setId(id("citizen"));
    var number = letter.number();
    patient.addIdentifier().setSystem(number.system()).setValue(number.value());
    patient
        .addName()
        .setUse(NameUse.OFFICIAL)
        .setFamily(letter.familyName())
        .addGiven(letter.givenName());
    return Parts.told(
        patient,
        Systems.CORE_PATIENT,
        letter.givenName() + " " + letter.familyName() + ", " + number.value());
  }

  private Communication communication(Patient patient, Optional<Encounter> episode) {
    var said = new Communication();
    said.setId(id("dialogue"));
    said.addIdentifier().setValue("urn:uuid:" + letter.thread());
    said.setStatus(CommunicationStatus.UNKNOWN);
    said.addCategory(
        new CodeableConcept(
            new Coding().setSystem(Systems.CARE_CATEGORIES).setCode(letter.category())));
    letter.topic().ifPresent(topic -> said.setTopic(new CodeableConcept().setText(topic)));
    letter
        .urgency()
        .ifPresent(one ->
            said.setPriority(CommunicationPriority.fromCode(one.name().toLowerCase(Locale.ROOT))));
    said.setSubject(Parts.to(patient));
    episode.ifPresent(one -> said.setEncounter(Parts.to(one)));
    dialogue
        .payloads()
        .map(this::enclosed)
        .sorted(Comparator.comparing(CareLetter::at))
        .forEach(said::addPayload);
    return Parts.told(said, Systems.CARE_DIALOGUE, shown(said));
  }

  // What has not reached the receiver yet goes along, the rest by its title alone.
  private CommunicationPayloadComponent enclosed(CommunicationPayloadComponent payload) {
    if (payload.getContent() instanceof Attachment file) {
      EarlierLetter.id(payload)
          .flatMap(CareInspection::uuid)
          .map(letter.files()::get)
          .filter(one -> one.type().isPresent() && !one.content().isEmpty())
          .ifPresent(one -> {
            file.setContentType(one.type().get().mediaType());
            file.setData(Base64.getDecoder().decode(one.content()));
          });
    }
    return payload;
  }

  private static Instant at(CommunicationPayloadComponent payload) {
    return payload.getExtensionsByUrl(Systems.DATE).stream()
        .map(Extension::getValue)
        .filter(BaseDateTimeType.class::isInstance)
        .flatMap(one -> Times.instant((BaseDateTimeType) one).stream())
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  private static String shown(Communication said) {
    return String.join(
        " / ",
        said.getPayload().stream()
            .map(CommunicationPayloadComponent::getContent)
            .map(one ->
                one instanceof StringType text
                    ? text.getValue()
                    : one instanceof Attachment file ? file.getTitle() : "")
            .toList());
  }

  private String id(String what) {
    return dialogue.id(what);
  }

  /// The ids of a letter's parts: the same letter has the same ones.
  static UUID part(UUID letter, String what) {
    return UUID.nameUUIDFromBytes((letter + "/" + what).getBytes(StandardCharsets.UTF_8));
  }
}
