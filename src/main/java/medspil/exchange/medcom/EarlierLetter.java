package medspil.exchange.medcom;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationPayloadComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;

/// A letter that came, as an answer repeats it.
final class EarlierLetter {
  private final Letter letter;

  EarlierLetter(String repeatable) {
    letter =
        Letter.of(Fhir.parser(Format.JSON).parseResource(Bundle.class, repeatable)).orElseThrow();
  }

  /// Without the content of what was attached, which is sent once, and without what was told twice.
  static String repeatable(Bundle received) {
    var message = received.copy();
    for (var entry : message.getEntry()) {
      if (entry.getResource() instanceof DomainResource told) {
        told.setText(null);
      }
      if (entry.getResource() instanceof Communication said) {
        said.getPayload().stream()
            .map(CommunicationPayloadComponent::getContent)
            .filter(Attachment.class::isInstance)
            .forEach(file -> ((Attachment) file).setData(null));
      }
    }
    return Fhir.write(message, Format.JSON);
  }

  Letter letter() {
    return letter;
  }

  Party sender() {
    return new Parties(letter).sender();
  }

  Optional<UUID> thread() {
    return said().flatMap(one -> CareInspection.uuid(one.getIdentifierFirstRep().getValue()));
  }

  List<CommunicationPayloadComponent> payloads() {
    return said().map(Communication::getPayload).orElse(List.of());
  }

  /// One without a source tells nothing that may be repeated.
  Stream<Provenance> history() {
    return letter.all(Provenance.class).stream()
        .filter(one ->
            one.getTarget().size() == 1
                && one.getEntity().stream()
                    .anyMatch(entity -> entity.getRole() == ProvenanceEntityRole.SOURCE));
  }

  /// CareCommunication 5.0: an episode of care that was received is returned.
  Optional<Encounter> episode() {
    return said()
        .flatMap(one -> letter.find(one.getEncounter(), Encounter.class))
        .filter(one -> one.getEpisodeOfCareFirstRep().hasIdentifier());
  }

  static Optional<String> id(CommunicationPayloadComponent payload) {
    return payload.getExtensionsByUrl(Systems.IDENTIFIER).stream()
        .map(Extension::getValue)
        .filter(Identifier.class::isInstance)
        .flatMap(one -> Stream.ofNullable(((Identifier) one).getValue()))
        .findFirst();
  }

  private Optional<Communication> said() {
    return letter.find(letter.header().getFocusFirstRep(), Communication.class);
  }
}
