package medspil.exchange.medcom;

import static medspil.exchange.medcom.ErrorCode.CONTRADICTION;
import static medspil.exchange.medcom.ErrorCode.MISSING;
import static medspil.exchange.medcom.ErrorCode.NOT_IN_VALUE_SET;
import static medspil.exchange.medcom.ErrorCode.REPEATED;
import static medspil.exchange.medcom.ErrorCode.TOO_LONG;
import static medspil.exchange.medcom.ErrorCode.UNRESOLVED;
import static medspil.exchange.medcom.ErrorCode.WRONG_DATATYPE;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.PersonalNumber;
import medspil.message.MessageCategories;
import medspil.message.MessageCategory;
import medspil.message.Urgency;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/// Checks one message against CareCommunication 5.0 and takes from it what it says; all faults are
/// named at once.
final class CareInspection {
  static final int LONGEST_TOPIC = 200;

  private final Letter letter;
  private final Envelope envelope;
  private final MessageCategories categories;
  private final Faults faults;
  private final History history;

  CareInspection(Letter letter, Envelope envelope, MessageCategories categories, Faults faults) {
    this.letter = letter;
    this.envelope = envelope;
    this.categories = categories;
    this.faults = faults;
    this.history = new History(letter);
  }

  Optional<CareCommunication> communication() {
    new HeaderInspection(letter, envelope, faults).check(HeaderInspection.Kind.CARE_COMMUNICATION);
    checkDefinition();
    checkStep();
    var number = number();
    var found =
        faults.require(
            letter.find(letter.header().getFocusFirstRep(), Communication.class),
            UNRESOLVED,
            "MessageHeader.focus",
            "points to the Communication of the message");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var communication = found.get();
    faults.require(
        letter.find(communication.getSubject(), Patient.class),
        UNRESOLVED,
        "Communication.subject",
        "points to the Patient of the message");
    var conversation = conversation(communication);
    var category = category(communication);
    var topic = topic(communication, category);
    var urgency = urgency(communication, category);
    var segments = new SegmentInspection(letter, history, faults).of(communication);
    if (number.isEmpty() || conversation.isEmpty() || category.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CareCommunication(
            envelope,
            conversation.get(),
            category.get().code(),
            topic,
            urgency,
            number.get(),
            segments,
            EarlierLetter.repeatable(letter.bundle())));
  }

  // CareCommunication 5.0, invariant medcom-carecommunication-definition-url
  private void checkDefinition() {
    var definition = letter.header().getDefinition();
    faults.check(
        definition != null && definition.startsWith(Systems.CARE_DEFINITION),
        definition == null ? MISSING : NOT_IN_VALUE_SET,
        "MessageHeader.definition",
        "MedComCareCommunicationMessageDefinition, version 5");
  }

  private void checkStep() {
    var count = history.current().size();
    if (count != 1) {
      faults.add(
          count == 0 ? MISSING : REPEATED,
          "Provenance.target",
          "exactly one Provenance targets this MessageHeader, was " + count);
      return;
    }
    faults
        .require(
            envelope.step(),
            MISSING,
            "Provenance",
            "one target, an activity of medcom-messaging-activityCodes and a time with zone")
        .ifPresent(step ->
            faults.check(
                Origins.KINDS.containsKey(step.activity()),
                NOT_IN_VALUE_SET,
                "Provenance.activity",
                "not in medcom-careCommunication-messagingActivities"));
  }

  /// A CPR number, or one that stands in its place.
  private Optional<PersonalNumber> number() {
    var numbers =
        letter.all(Patient.class).stream()
            .flatMap(patient -> patient.getIdentifier().stream())
            .filter(one -> one.hasSystem() && one.hasValue())
            .flatMap(one -> PersonalNumber.parse(one.getSystem(), one.getValue()).stream())
            .distinct()
            .toList();
    if (numbers.size() != 1) {
      faults.add(
          numbers.isEmpty() ? WRONG_DATATYPE : REPEATED,
          "Patient.identifier",
          "exactly one personal number that is valid, was " + numbers.size());
      return Optional.empty();
    }
    return Optional.of(numbers.getFirst());
  }

  private Optional<UUID> conversation(Communication communication) {
    var all = communication.getIdentifier();
    faults.check(
        all.size() == 1,
        all.isEmpty() ? MISSING : REPEATED,
        "Communication.identifier",
        "exactly one");
    return all.stream()
        .findFirst()
        .flatMap(one ->
            faults.require(
                uuid(one.getValue()),
                WRONG_DATATYPE,
                "Communication.identifier",
                "a UUID as urn:uuid in small letters"));
  }

  private Optional<MessageCategory> category(Communication communication) {
    var codings =
        communication.getCategory().stream().flatMap(one -> one.getCoding().stream()).toList();
    if (codings.size() != 1) {
      faults.add(
          codings.isEmpty() ? MISSING : REPEATED, "Communication.category", "exactly one code");
      return Optional.empty();
    }
    var one = codings.getFirst();
    return faults.require(
        Optional.ofNullable(one.getCode())
            .filter(_ -> Systems.CARE_CATEGORIES.equals(one.getSystem()))
            .flatMap(categories::find),
        NOT_IN_VALUE_SET,
        "Communication.category",
        "not in medcom-careCommunication-categories");
  }

  // CareCommunication 5.0, invariant 6
  private Optional<String> topic(Communication communication, Optional<MessageCategory> category) {
    var topic = Optional.ofNullable(communication.getTopic().getText()).filter(it -> !it.isBlank());
    faults.check(
        topic.isPresent() || category.filter(MessageCategory::topic).isEmpty(),
        MISSING,
        "Communication.topic",
        "is required with this category");
    faults.check(
        topic.filter(it -> it.length() > LONGEST_TOPIC).isEmpty(),
        TOO_LONG,
        "Communication.topic",
        "at most " + LONGEST_TOPIC + " characters");
    return topic;
  }

  // CareCommunication 5.0, invariant 5
  private Optional<Urgency> urgency(
      Communication communication, Optional<MessageCategory> category) {
    if (!communication.hasPriority()) {
      return Optional.empty();
    }
    faults.check(
        category.filter(one -> !one.urgency()).isEmpty(),
        CONTRADICTION,
        "Communication.priority",
        "only with the category regarding-referral");
    var code = communication.getPriority().toCode().toUpperCase(Locale.ROOT);
    return faults.require(
        Stream.of(Urgency.values()).filter(one -> one.name().equals(code)).findFirst(),
        NOT_IN_VALUE_SET,
        "Communication.priority",
        "routine or asap");
  }

  static Optional<UUID> uuid(@Nullable String value) {
    if (value == null || !value.matches(Systems.UUID_URN)) {
      return Optional.empty();
    }
    return Optional.of(UUID.fromString(value.substring("urn:uuid:".length())));
  }
}
