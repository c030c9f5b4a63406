package medspil.exchange.medcom;

import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MessageHeader;

/// What kind of message a header says it is.
final class EventType {
  // CodeSystem medcom-messaging-eventCodes 2.0
  private static final Set<String> KNOWN =
      Set.of(
          "empty-message",
          Systems.CARE_COMMUNICATION,
          "homecareobservation-message",
          Systems.HOSPITAL_NOTIFICATION,
          Systems.ACKNOWLEDGEMENT);

  private EventType() {}

  /// Empty when it is the expected kind, and when it says no kind at all: then it is a message with
  /// a fault.
  static Optional<String> otherThan(String expected, MessageHeader header) {
    return named(header).filter(it -> !it.equals(expected)).map(EventType::known);
  }

  static boolean is(String expected, MessageHeader header) {
    return header.getEvent() instanceof Coding event
        && Systems.EVENTS.equals(event.getSystem())
        && expected.equals(event.getCode());
  }

  private static Optional<String> named(MessageHeader header) {
    return Optional.ofNullable(header.getEvent())
        .map(it -> it instanceof Coding event ? event.getCode() : it.primitiveValue());
  }

  // what a stranger calls his message could be anything, and goes into logs and answers
  private static String known(String name) {
    return KNOWN.contains(name) ? name : "unknown-message";
  }
}
