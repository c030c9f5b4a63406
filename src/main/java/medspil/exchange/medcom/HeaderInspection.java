package medspil.exchange.medcom;

import static medspil.exchange.medcom.ErrorCode.CONTRADICTION;
import static medspil.exchange.medcom.ErrorCode.ID_INVALID;
import static medspil.exchange.medcom.ErrorCode.MISSING;
import static medspil.exchange.medcom.ErrorCode.NOT_IN_VALUE_SET;
import static medspil.exchange.medcom.ErrorCode.RECEIVER_MISSING;
import static medspil.exchange.medcom.ErrorCode.REPEATED;

import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/// Checks Bundle and MessageHeader, and takes from them whether a report is wanted.
final class HeaderInspection {
  private final Letter letter;
  private final Envelope envelope;
  private final Faults faults;

  HeaderInspection(Letter letter, Envelope envelope, Faults faults) {
    this.letter = letter;
    this.envelope = envelope;
    this.faults = faults;
  }

  /// What kind of message it should be, and what such a message is about.
  enum Kind {
    NOTIFICATION(Systems.HOSPITAL_NOTIFICATION, Encounter.class),
    CARE_COMMUNICATION(Systems.CARE_COMMUNICATION, Communication.class);

    private final String event;
    private final Class<? extends DomainResource> focus;

    Kind(String event, Class<? extends DomainResource> focus) {
      this.event = event;
      this.focus = focus;
    }
  }

  void check(Kind kind) {
    checkBundle();
    exactlyOne(MessageHeader.class);
    exactlyOne(Patient.class);
    exactlyOne(kind.focus);
    letter.bundle().getEntry().forEach(this::checkUnderstood);
    checkHeader(kind);
    checkDestination();
  }

  Optional<ReportRequest> report() {
    var wanted = extension(Systems.REPORT_FLAG).map(Type::primitiveValue).filter("true"::equals);
    return wanted.map(_ -> new ReportRequest(recipient()));
  }

  private Optional<Party> recipient() {
    return extension(Systems.REPORT_RECIPIENT)
        .filter(Reference.class::isInstance)
        .map(it -> new Parties(letter).at((Reference) it))
        .filter(it -> !it.equals(Party.UNKNOWN));
  }

  private Optional<Type> extension(String url) {
    var all = letter.header().getExtensionsByUrl(url);
    faults.check(all.size() <= 1, REPEATED, "MessageHeader.extension", "at most one of each");
    return all.stream().findFirst().map(Extension::getValue);
  }

  private void checkBundle() {
    var bundle = letter.bundle();
    faults.require(envelope.bundleId(), ID_INVALID, "Bundle.id", "a Bundle has an id");
    faults.require(
        envelope.assembledAt(), MISSING, "Bundle.timestamp", "a timestamp with seconds and zone");
    faults.check(
        bundle.getType() == BundleType.MESSAGE, NOT_IN_VALUE_SET, "Bundle.type", "must be message");
    faults.check(
        bundle.getEntryFirstRep().getResource() instanceof MessageHeader,
        CONTRADICTION,
        "Bundle.entry",
        "the MessageHeader is the first entry");
    faults.check(
        !letter.isAmbiguous(), ErrorCode.ID_REUSED, "Bundle.entry", "two resources have one id");
  }

  private <T extends DomainResource> void exactlyOne(Class<T> type) {
    var count = letter.all(type).size();
    faults.check(
        count == 1,
        count == 0 ? MISSING : REPEATED,
        type.getSimpleName(),
        "exactly one in a message, was " + count);
  }

  // FHIR R4, 2.1.0: a resource with a modifier that is not understood may not be processed
  private void checkUnderstood(BundleEntryComponent entry) {
    var resource = entry.getResource();
    if (resource == null) {
      faults.add(MISSING, "Bundle.entry.resource", "an entry holds a resource");
      return;
    }
    var modified = resource instanceof DomainResource domain && domain.hasModifierExtension();
    faults.check(
        !modified && !resource.hasImplicitRules(),
        ErrorCode.UNKNOWN_ELEMENT,
        resource.fhirType() + ".modifierExtension",
        "modifier extensions and implicit rules are not known here");
  }

  private void checkHeader(Kind kind) {
    var header = letter.header();
    faults.check(
        EventType.is(kind.event, header),
        NOT_IN_VALUE_SET,
        "MessageHeader.eventCoding",
        kind.event + " of medcom-messaging-eventCodes");
    faults.check(
        header.getSource().hasEndpoint(), MISSING, "MessageHeader.source.endpoint", "is required");
    faults.check(
        envelope.sender().sor().isPresent(),
        MISSING,
        "MessageHeader.sender",
        "an Organization with a SOR id");
    faults.check(
        header.getFocus().size() == 1,
        MISSING,
        "MessageHeader.focus",
        "exactly one " + kind.focus.getSimpleName());
  }

  // HospitalNotification 3.0, invariant 5, and CareCommunication 5.0: no copies
  private void checkDestination() {
    var destinations = letter.header().getDestination();
    faults.check(
        destinations.size() == 1 && destinations.stream().allMatch(Parties::isPrimary),
        CONTRADICTION,
        "MessageHeader.destination",
        "exactly one, with use primary");
    faults.check(
        envelope.receiver().sor().isPresent(),
        RECEIVER_MISSING,
        "MessageHeader.destination.receiver",
        "an Organization with a SOR id");
  }
}
