package medspil.exchange.medcom;

import java.util.Objects;
import java.util.Optional;
import medspil.directory.Gln;
import medspil.directory.Sor;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MessageHeader.MessageDestinationComponent;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;

/// Finds the organisations of a message, as far as it names them well.
final class Parties {
  private final Letter letter;

  Parties(Letter letter) {
    this.letter = letter;
  }

  Party sender() {
    var header = letter.header();
    return withEndpoint(at(header.getSender()), header.getSource().getEndpoint());
  }

  Party receiver() {
    return primary()
        .map(it -> withEndpoint(at(it.getReceiver()), it.getEndpoint()))
        .orElse(Party.UNKNOWN);
  }

  /// The primary destination; without a single one, the first.
  Optional<MessageDestinationComponent> primary() {
    var all = letter.header().getDestination();
    return all.stream().filter(Parties::isPrimary).findFirst().or(() -> all.stream().findFirst());
  }

  static boolean isPrimary(MessageDestinationComponent destination) {
    return destination.getExtension().stream()
        .filter(it -> Systems.DESTINATION_USE.equals(it.getUrl()))
        .anyMatch(it ->
            it.getValue() instanceof Coding use
                && Systems.DESTINATION_USES.equals(use.getSystem())
                && "primary".equals(use.getCode()));
  }

  Party at(Reference reference) {
    return letter.find(reference, Organization.class).map(Parties::party).orElse(Party.UNKNOWN);
  }

  private static Party party(Organization organization) {
    return new Party(
        identifier(organization, Sor.SYSTEM).flatMap(Sor::parse),
        identifier(organization, Gln.SYSTEM).flatMap(Gln::parse),
        Optional.ofNullable(organization.getName()).map(Parties::bounded));
  }

  private static Optional<String> identifier(Organization from, String system) {
    return from.getIdentifier().stream()
        .filter(it -> system.equals(it.getSystem()))
        .map(Identifier::getValue)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Party withEndpoint(Party party, String endpoint) {
    if (party.sor().isPresent() || endpoint == null || !endpoint.startsWith(Systems.SOR_ENDPOINT)) {
      return party;
    }
    var sor = endpoint.substring(Systems.SOR_ENDPOINT.length());
    return new Party(Sor.parse(sor), party.gln(), party.name());
  }

  private static String bounded(String name) {
    return name.length() <= 200 ? name : name.substring(0, 200);
  }
}
