package medspil.chain;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.OperationOutcome;

/// What came back over HTTP.
record Reply(int status, String body) {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  /// The acknowledgement's word: `ok`, `transient-error`, `fatal-error`; else the bare status.
  String word() {
    return status == 200 ? header().getResponse().getCode().toCode() : Integer.toString(status);
  }

  /// MessageHeader.id of the message that is acknowledged.
  String about() {
    return header().getResponse().getIdentifier();
  }

  /// MessageHeader.id of the acknowledgement.
  String letter() {
    return header().getIdElement().getIdPart();
  }

  String envelope() {
    return bundle().getIdElement().getIdPart();
  }

  OperationOutcome outcome() {
    return status == 200
        ? entry(OperationOutcome.class)
        : (OperationOutcome) FHIR.newJsonParser().parseResource(body);
  }

  private MessageHeader header() {
    return entry(MessageHeader.class);
  }

  private <T> T entry(Class<T> type) {
    return bundle().getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in " + body));
  }

  private Bundle bundle() {
    var parser = body.startsWith("<") ? FHIR.newXmlParser() : FHIR.newJsonParser();
    return parser.parseResource(Bundle.class, body);
  }
}
