package medspil.exchange.medcom;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/// Takes the stay from the Encounter: class, status, times, leave and episodes.
final class StayInspection {
  private static final int LONGEST_EPISODE = 64;

  private final Encounter encounter;
  private final Faults faults;

  StayInspection(Encounter encounter, Faults faults) {
    this.encounter = encounter;
    this.faults = faults;
  }

  Optional<Stay> stay() {
    var stayClass = stayClass();
    var status = status();
    var period = encounter.getPeriod();
    var start = required(period.getStartElement(), "Encounter.period.start");
    var end = optional(period.getEndElement(), "Encounter.period.end");
    var leave = leave();
    var episodes = episodes();
    ordered(start, end, "Encounter.period");
    // HospitalNotification 3.0, invariant 6
    faults.check(
        leave.isPresent() || status.filter(StayStatus.ON_LEAVE::equals).isEmpty(),
        ErrorCode.MISSING,
        "Encounter.extension.leavePeriod",
        "required with status onleave");
    return stayClass.isEmpty() || status.isEmpty() || start.isEmpty() || episodes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Stay(stayClass.get(), status.get(), start.get(), end, leave, episodes));
  }

  private Optional<StayClass> stayClass() {
    var coding = encounter.getClass_();
    var known =
        Arrays.stream(StayClass.values())
            .filter(it -> Systems.ACT_CODE.equals(coding.getSystem()))
            .filter(it -> it.fhir().equals(coding.getCode()))
            .findFirst();
    return faults.require(
        known, ErrorCode.NOT_IN_VALUE_SET, "Encounter.class", "EMER or IMP of v3-ActCode");
  }

  private Optional<StayStatus> status() {
    var given = encounter.getStatusElement().getValueAsString();
    var known =
        Arrays.stream(StayStatus.values()).filter(it -> it.fhir().equals(given)).findFirst();
    return faults.require(
        known,
        ErrorCode.NOT_IN_VALUE_SET,
        "Encounter.status",
        "in-progress, onleave, finished or entered-in-error");
  }

  private Optional<Stay.Leave> leave() {
    var extensions = encounter.getExtensionsByUrl(Systems.LEAVE);
    if (extensions.isEmpty()) {
      return Optional.empty();
    }
    var path = "Encounter.extension.leavePeriod";
    faults.check(extensions.size() == 1, ErrorCode.REPEATED, path, "at most one leave");
    if (!(extensions.getFirst().getValue() instanceof Period period)) {
      faults.add(ErrorCode.WRONG_DATATYPE, path, "a Period");
      return Optional.empty();
    }
    var start = required(period.getStartElement(), path + ".start");
    var end = optional(period.getEndElement(), path + ".end");
    ordered(start, end, path);
    return start.map(it -> new Stay.Leave(it, end));
  }

  private List<EpisodeId> episodes() {
    var episodes =
        encounter.getEpisodeOfCare().stream()
            .map(Reference::getIdentifier)
            .filter(Identifier::hasValue)
            .map(StayInspection::episode)
            .distinct()
            .toList();
    var path = "Encounter.episodeOfCare.identifier";
    faults.check(!episodes.isEmpty(), ErrorCode.MISSING, path, "at least one with a value");
    faults.check(
        episodes.stream().allMatch(it -> it.value().length() <= LONGEST_EPISODE),
        ErrorCode.TOO_LONG,
        path,
        "at most " + LONGEST_EPISODE + " characters");
    return episodes;
  }

  private static EpisodeId episode(Identifier identifier) {
    var origin =
        Systems.LPR3.contains(Objects.requireNonNullElse(identifier.getSystem(), ""))
            ? EpisodeId.Origin.LPR3
            : EpisodeId.Origin.LOCAL;
    return EpisodeId.of(origin, identifier.getValue());
  }

  private Optional<Instant> required(DateTimeType value, String path) {
    faults.check(value.hasValue(), ErrorCode.MISSING, path, "is required");
    return optional(value, path);
  }

  private Optional<Instant> optional(DateTimeType value, String path) {
    var time = Times.instant(value);
    faults.check(
        time.isPresent() || !value.hasValue(),
        ErrorCode.DATE_FORMAT,
        path,
        "a date and time with zone");
    return time;
  }

  private void ordered(Optional<Instant> start, Optional<Instant> end, String path) {
    faults.check(
        start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get()),
        ErrorCode.CONTRADICTION,
        path,
        "ends before it starts");
  }
}
