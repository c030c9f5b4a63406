package medspil.exchange.medcom;

import static medspil.exchange.medcom.ErrorCode.CONTRADICTION;
import static medspil.exchange.medcom.ErrorCode.MISSING;
import static medspil.exchange.medcom.ErrorCode.NOT_IN_VALUE_SET;
import static medspil.exchange.medcom.ErrorCode.REPEATED;
import static medspil.exchange.medcom.ErrorCode.UNRESOLVED;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;

/// Checks one message against HospitalNotification 3.0 and takes from it what it says; all faults
/// are named at once.
final class Inspection {
  private final Letter letter;
  private final Envelope envelope;
  private final Faults faults;
  private final History history;

  Inspection(Letter letter, Envelope envelope, Faults faults) {
    this.letter = letter;
    this.envelope = envelope;
    this.faults = faults;
    this.history = new History(letter);
  }

  /// What the message says, if nothing that is needed for it is missing; it is valid only without
  /// faults.
  Optional<HospitalNotification> notification() {
    var header = new HeaderInspection(letter, envelope, faults);
    header.check(HeaderInspection.Kind.NOTIFICATION);
    var activity = activity();
    var person = new PersonInspection(letter, faults).person();
    var encounter = encounter();
    var stay = encounter.flatMap(it -> new StayInspection(it, faults).stay());
    var provider = encounter.map(this::provider).orElse(Party.UNKNOWN);
    if (activity.isEmpty() || stay.isEmpty() || person.isEmpty()) {
      return Optional.empty();
    }
    return whole(activity.get(), person.get(), stay.get(), provider, header.report());
  }

  private Optional<HospitalNotification> whole(
      Activity activity, Person person, Stay stay, Party provider, Optional<ReportRequest> report) {
    var step = envelope.step().orElseThrow();
    var earlier = history.earlier();
    var code =
        faults.require(
            Decoding.code(signs(activity, stay, step, earlier)),
            CONTRADICTION,
            "Provenance.activity",
            "activity, class, status, deceased and entity.role do not fit together");
    var occurredAt = code.flatMap(it -> Occurrence.time(it, stay, step, faults));
    if (occurredAt.isEmpty() || envelope.bundleId().isEmpty() || envelope.assembledAt().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new HospitalNotification(
            envelope.bundleId().get(),
            envelope.assembledAt().get(),
            envelope,
            code.get(),
            occurredAt.get(),
            person,
            stay,
            provider,
            report,
            step,
            earlier));
  }

  private Signs signs(Activity activity, Stay stay, Step step, List<Step> earlier) {
    var onArrival = stay.end().filter(stay.start()::equals).isPresent();
    var deceased =
        letter.all(Patient.class).stream().findFirst().flatMap(PersonInspection::deceased);
    return new Signs(activity, stay.stayClass(), stay.status(), deceased, onArrival, step, earlier);
  }

  /// The activity of this message's own step; without it there is no step that is whole.
  private Optional<Activity> activity() {
    var count = history.current().size();
    if (count != 1) {
      faults.add(
          count == 0 ? MISSING : REPEATED,
          "Provenance.target",
          "exactly one Provenance targets this MessageHeader, was " + count);
      return Optional.empty();
    }
    return faults
        .require(
            envelope.step(),
            MISSING,
            "Provenance",
            "one target, an activity of medcom-messaging-activityCodes and a time with zone")
        .flatMap(it ->
            faults.require(
                Activity.of(it.activity()),
                NOT_IN_VALUE_SET,
                "Provenance.activity",
                "not in medcom-hospitalNotification-messageActivities"));
  }

  private Optional<Encounter> encounter() {
    return faults.require(
        letter.find(letter.header().getFocusFirstRep(), Encounter.class),
        UNRESOLVED,
        "MessageHeader.focus",
        "points to the Encounter of the message");
  }

  private Party provider(Encounter encounter) {
    faults.require(
        letter.find(encounter.getSubject(), Patient.class),
        UNRESOLVED,
        "Encounter.subject",
        "points to the Patient of the message");
    var provider = new Parties(letter).at(encounter.getServiceProvider());
    faults.check(
        provider.sor().isPresent(),
        MISSING,
        "Encounter.serviceProvider",
        "an Organization with a SOR id");
    return provider;
  }
}
