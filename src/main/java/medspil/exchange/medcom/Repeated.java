package medspil.exchange.medcom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Communication.CommunicationPayloadComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;

/// What an earlier letter adds to a dialogue, pointing to the dialogue's own organisations and
/// people.
final class Repeated {
  private final Dialogue dialogue;
  private final EarlierLetter earlier;
  private final int number;

  Repeated(Dialogue dialogue, EarlierLetter earlier, int number) {
    this.dialogue = dialogue;
    this.earlier = earlier;
    this.number = number;
  }

  Map<String, CommunicationPayloadComponent> payloads(Set<String> known) {
    var all = new LinkedHashMap<String, CommunicationPayloadComponent>();
    for (var payload : earlier.payloads()) {
      EarlierLetter.id(payload)
          .filter(id -> !known.contains(id))
          .ifPresent(id -> all.put(id, pointing(payload.copy())));
    }
    return all;
  }

  Map<String, Provenance> history(Set<String> known) {
    var all = new LinkedHashMap<String, Provenance>();
    earlier
        .history()
        .forEach(step ->
            earlier
                .letter()
                .messageId(step.getTargetFirstRep())
                .filter(target -> !known.contains(target))
                .ifPresent(target -> all.put(target, told(step.copy(), target))));
    return all;
  }

  Optional<Encounter> episode(Reference patient) {
    return earlier
        .episode()
        .map(Encounter::copy)
        .map(one -> {
          one.setId(dialogue.id("episode"));
          one.setSubject(patient);
          one.setServiceProvider(null);
          one.setMeta(new Meta());
          return Parts.told(one, Systems.CORE_ENCOUNTER, "Episode of care");
        });
  }

  private CommunicationPayloadComponent pointing(CommunicationPayloadComponent payload) {
    for (var extension : payload.getExtension()) {
      switch (extension.getValue()) {
        case Identifier identifier when identifier.hasAssigner() ->
            identifier.setAssigner(party(identifier.getAssigner()));
        case Reference author -> role(author).ifPresent(extension::setValue);
        case null, default -> {}
      }
    }
    return payload;
  }

  private Reference party(Reference reference) {
    return Parts.to(dialogue.organization(new Parties(earlier.letter()).at(reference)));
  }

  private Optional<Reference> role(Reference author) {
    return earlier
        .letter()
        .find(author, PractitionerRole.class)
        .map(found -> {
          var role = found.copy();
          named(role, found.getIdPart());
          earlier
              .letter()
              .find(role.getPractitioner(), Practitioner.class)
              .ifPresent(person -> role.setPractitioner(person(person.copy(), person.getIdPart())));
          if (role.hasOrganization()) {
            role.setOrganization(party(role.getOrganization()));
          }
          dialogue.person(Parts.told(role, Systems.CORE_ROLE, "Role"));
          return Parts.to(role);
        });
  }

  private Reference person(Practitioner person, String was) {
    named(person, was);
    dialogue.person(
        Parts.told(
            person, Systems.CORE_PRACTITIONER, person.getNameFirstRep().getNameAsSingleString()));
    return Parts.to(person);
  }

  // Two letters may call two people by one id.
  private void named(DomainResource one, String was) {
    one.setId(dialogue.id(number + "/" + one.fhirType() + "/" + was));
  }

  private Provenance told(Provenance step, String target) {
    step.setId(dialogue.id("history/" + target));
    step.getTargetFirstRep().setReference("MessageHeader/" + target);
    step.getAgent().forEach(agent -> agent.setWho(party(agent.getWho())));
    step.getEntity().stream()
        .map(entity -> entity.getWhat())
        .filter(Reference::hasReference)
        .forEach(what ->
            earlier
                .letter()
                .messageId(what)
                .ifPresent(id -> what.setReference("MessageHeader/" + id)));
    return Parts.told(step, Systems.CARE_PROVENANCE, "Message " + target);
  }
}
