package medspil.exchange.fhir;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.stay.OnBoard;
import medspil.stay.Phase;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/// A hospital stay as it now stands, as a FHIR Encounter.
public final class EncounterResource {
  private static final String CLASSES = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

  private EncounterResource() {}

  public static String id(OnBoard stay) {
    return new Ids.Pair(stay.pathway().value(), stay.id().value()).written();
  }

  public static Encounter of(OnBoard stay, Organizations organizations, ZoneId zone) {
    var encounter = new Encounter().setStatus(status(stay.phase()));
    encounter.setId(id(stay));
    encounter.setClass_(kind(stay.phase()));
    encounter.setSubject(new Reference("Patient/" + stay.pathway().value()));
    encounter.setServiceProvider(
        stay.ward() == null
            ? new Reference().setDisplay(stay.wardName())
            : organizations.to(stay.ward()));
    return encounter.setPeriod(period(stay, zone));
  }

  private static Period period(OnBoard stay, ZoneId zone) {
    var period = new Period();
    if (stay.start() != null) {
      period.setStartElement(FhirTimes.written(stay.start(), zone));
    }
    if (stay.end() != null) {
      period.setEndElement(FhirTimes.written(stay.end(), zone));
    }
    return period;
  }

  private static EncounterStatus status(Phase phase) {
    return switch (phase) {
      case UNSETTLED -> EncounterStatus.UNKNOWN;
      case ACUTE, ADMITTED -> EncounterStatus.INPROGRESS;
      case ON_LEAVE -> EncounterStatus.ONLEAVE;
      case HOME, DEAD, CLOSED -> EncounterStatus.FINISHED;
      case CANCELLED -> EncounterStatus.ENTEREDINERROR;
    };
  }

  private static Coding kind(Phase phase) {
    return phase == Phase.ACUTE
        ? new Coding(CLASSES, "EMER", "emergency")
        : new Coding(CLASSES, "IMP", "inpatient encounter");
  }

  /// The phases behind the statuses asked for; every one when none was asked for.
  public static Set<Phase> phases(Set<String> statuses) {
    return statuses.isEmpty()
        ? EnumSet.allOf(Phase.class)
        : Stream.of(Phase.values())
            .filter(phase -> statuses.contains(status(phase).toCode()))
            .collect(Collectors.toUnmodifiableSet());
  }
}
