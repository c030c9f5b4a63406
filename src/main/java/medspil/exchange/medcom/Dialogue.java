package medspil.exchange.medcom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.directory.Sor;
import org.hl7.fhir.r4.model.Communication.CommunicationPayloadComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;

/// All that was said in a dialogue and who said it: what others wrote is repeated as it came, under
/// ids of our own.
final class Dialogue {
  private final UUID letter;
  private final Map<String, CommunicationPayloadComponent> payloads = new LinkedHashMap<>();
  private final Map<String, Provenance> history = new LinkedHashMap<>();
  private final Map<String, Organization> organizations = new LinkedHashMap<>();
  private final Map<String, DomainResource> people = new LinkedHashMap<>();
  private final List<Repeated> repeated = new ArrayList<>();

  Dialogue(OutgoingLetter outgoing) {
    this.letter = outgoing.id();
    organization(outgoing.sender());
    organization(outgoing.receiver());
    outgoing.earlier().forEach(this::repeat);
    var written = new Written(this);
    outgoing.texts().forEach(written::add);
  }

  Stream<CommunicationPayloadComponent> payloads() {
    return payloads.values().stream();
  }

  Stream<Provenance> history() {
    return history.values().stream();
  }

  Stream<Organization> organizations() {
    return organizations.values().stream();
  }

  Stream<DomainResource> people() {
    return people.values().stream();
  }

  /// The last one that a receiver told of.
  Optional<Encounter> episode(Reference patient) {
    return repeated.reversed().stream().flatMap(one -> one.episode(patient).stream()).findFirst();
  }

  /// One for each organisation, however many letters name it.
  Organization organization(Party party) {
    var key = party.sor().map(Sor::value).or(party::name).orElse("?");
    return organizations.computeIfAbsent(key, _ -> Parts.organization(id("party/" + key), party));
  }

  void person(DomainResource one) {
    people.put(one.fhirType() + "/" + one.getIdPart(), one);
  }

  boolean holds(UUID text) {
    return payloads.containsKey("urn:uuid:" + text);
  }

  void say(String id, CommunicationPayloadComponent payload) {
    payloads.put(id, payload);
  }

  void tell(Provenance step, String target) {
    history.putIfAbsent(target, step);
  }

  /// The MessageHeader.id under which a text went, as far as anybody told.
  Optional<String> broughtBy(UUID text) {
    var source = "urn:uuid:" + text;
    return history.entrySet().stream()
        .filter(one ->
            one.getValue().getEntity().stream()
                .anyMatch(entity -> source.equals(entity.getWhat().getIdentifier().getValue())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  String id(String what) {
    return CareLetter.part(letter, what).toString();
  }

  private void repeat(String json) {
    var one = new Repeated(this, new EarlierLetter(json), repeated.size());
    repeated.add(one);
    one.payloads(payloads.keySet()).forEach(payloads::putIfAbsent);
    one.history(history.keySet()).forEach(history::putIfAbsent);
  }
}
