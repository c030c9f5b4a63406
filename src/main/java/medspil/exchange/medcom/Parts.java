package medspil.exchange.medcom;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import medspil.directory.Identifier;
import medspil.directory.Sor;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;

/// What every message that we write is made of.
final class Parts {
  private Parts() {}

  static void add(Bundle bundle, String base, DomainResource resource) {
    bundle
        .addEntry()
        .setFullUrl(base + resource.fhirType() + "/" + resource.getIdPart())
        .setResource(resource);
  }

  /// To one receiver, with use primary.
  static void address(MessageHeader header, Party receiver, Organization them) {
    header
        .addDestination()
        .setEndpoint(endpoint(receiver))
        .setReceiver(to(them))
        .addExtension(
            new Extension(
                Systems.DESTINATION_USE,
                new Coding().setSystem(Systems.DESTINATION_USES).setCode("primary")));
  }

  static Organization organization(String id, Party party) {
    var organization = new Organization();
    organization.setId(id);
    party.gln().ifPresent(it -> identify(organization, it));
    party.sor().ifPresent(it -> identify(organization, it));
    party.name().ifPresent(organization::setName);
    var shown = party.name().or(() -> party.sor().map(Sor::value)).orElse("Unknown organisation");
    return told(organization, Systems.MESSAGING_ORGANIZATION, shown);
  }

  /// Under its profile, with what a person may read of it.
  static <T extends DomainResource> T told(T resource, String profile, String words) {
    resource.setMeta(new Meta().addProfile(profile));
    resource.getText().setStatus(NarrativeStatus.GENERATED);
    resource.getText().getDiv().setName("div");
    resource
        .getText()
        .getDiv()
        .attribute("xmlns", "http://www.w3.org/1999/xhtml")
        .addTag("p")
        .addText(words);
    return resource;
  }

  static String endpoint(Party party) {
    return party.endpoint().orElse(Systems.SOR_ENDPOINT);
  }

  static Reference to(DomainResource resource) {
    return new Reference(resource.fhirType() + "/" + resource.getIdPart());
  }

  static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void identify(Organization organization, Identifier identifier) {
    organization.addIdentifier().setSystem(identifier.system()).setValue(identifier.value());
  }
}
