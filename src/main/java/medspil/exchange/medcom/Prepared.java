package medspil.exchange.medcom;

import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;

/// A copy of a received message made ready for the validator.
///
/// Each resource is held to the profile that its place in the message asks for, not to what it
/// claims: a claim may be absent, or name a version that nobody has, and would then not be checked
/// at all.
final class Prepared {
  // any absolute address will do
  private static final String BASE = "http://sender.invalid/fhir/";

  private Prepared() {}

  static Bundle notification(Bundle received) {
    var message = received.copy();
    message.setMeta(profile(Systems.NOTIFICATION_MESSAGE));
    Set<String> used = new HashSet<>();
    for (var entry : message.getEntry()) {
      var resource = entry.getResource();
      if (resource instanceof DomainResource domain) {
        domain.setText(null);
      }
      resource.setMeta(profileOf(resource));
      entry.setFullUrl(BASE + told(resource, used));
    }
    return message;
  }

  // a relative fullUrl is made absolute; one used twice, as certified messages do for Provenance,
  // is told apart
  private static String told(Resource resource, Set<String> used) {
    var id = resource.getIdElement().getIdPart();
    for (int times = 2; !used.add(resource.fhirType() + "/" + id); times++) {
      id = resource.getIdElement().getIdPart() + "-" + times;
    }
    resource.setId(id);
    return resource.fhirType() + "/" + id;
  }

  private static Meta profileOf(Resource resource) {
    return switch (resource.fhirType()) {
      case "MessageHeader" -> profile(Systems.NOTIFICATION_HEADER);
      case "Encounter" -> profile(Systems.NOTIFICATION_ENCOUNTER);
      case "Patient" -> profile(Systems.CORE_PATIENT);
      case "Provenance" -> profile(Systems.PROVENANCE);
      case "Organization" -> profile(Systems.CORE_ORGANIZATION);
      default -> new Meta();
    };
  }

  private static Meta profile(String url) {
    return new Meta().addProfile(url);
  }
}
