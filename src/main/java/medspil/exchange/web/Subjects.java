package medspil.exchange.web;

import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.util.Optional;
import medspil.access.Viewer;
import medspil.citizen.PathwayDoor;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import medspil.exchange.fhir.Ids;
import medspil.journal.PathwayId;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the citizen whom a reference, a parameter or a number means.
@Component
final class Subjects {
  private final People people;
  private final PathwayDoor door;
  private final Clock clock;

  Subjects(People people, PathwayDoor door, Clock clock) {
    this.people = people;
    this.door = door;
    this.clock = clock;
  }

  /// Without asking who may know.
  Optional<PathwayId> meant(Reference reference) {
    if (reference.hasIdentifier()) {
      return meant(reference.getIdentifier());
    }
    var id = reference.getReferenceElement();
    return "Patient".equals(id.getResourceType())
        ? Ids.of(id).map(PathwayId::new)
        : Optional.empty();
  }

  private Optional<PathwayId> meant(Identifier identifier) {
    return identifier.hasSystem() && identifier.hasValue()
        ? withNumber(identifier.getSystem(), identifier.getValue())
        : Optional.empty();
  }

  Optional<PathwayId> meant(ReferenceParam patient) {
    return "identifier".equals(patient.getChain())
        ? token(patient.getValue())
        : Ids.of(patient.getIdPart()).map(PathwayId::new);
  }

  /// The citizen of a search, when the caller may know them; a look that was denied is logged.
  Optional<PathwayId> seen(Viewer viewer, ReferenceParam patient, String what) {
    return meant(patient).filter(id -> door.enter(viewer, id, what, clock.instant()).isPresent());
  }

  Optional<PathwayId> seen(Viewer viewer, TokenParam identifier, String what) {
    return withNumber(text(identifier.getSystem()), text(identifier.getValue()))
        .filter(id -> door.enter(viewer, id, what, clock.instant()).isPresent());
  }

  private Optional<PathwayId> token(String token) {
    var parts = token.split("\\|", 2);
    return parts.length == 2 ? withNumber(parts[0], parts[1]) : Optional.empty();
  }

  private Optional<PathwayId> withNumber(String system, String value) {
    return PersonalNumber.parse(system, value)
        .flatMap(people::withNumber)
        .map(People.Found::pathway);
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
