package medspil.exchange.medcom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/// A parsed message and its inner references.
///
/// A reference is found by `fullUrl` or by type and id, so a relative `fullUrl` does no harm.
final class Letter {
  // FHIR R4, datatype id
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");

  private final Bundle bundle;
  private final MessageHeader header;
  private final String headerId;
  private final Map<String, Resource> known = new HashMap<>();
  private boolean ambiguous;

  private Letter(Bundle bundle, MessageHeader header, String headerId) {
    this.bundle = bundle;
    this.header = header;
    this.headerId = headerId;
    bundle.getEntry().forEach(this::know);
  }

  private void know(BundleEntryComponent entry) {
    var resource = entry.getResource();
    if (resource == null) {
      return;
    }
    id(resource)
        .map(id -> known.putIfAbsent(resource.fhirType() + "/" + id, resource))
        // certified messages give two Provenances one id; nothing points to a Provenance
        .filter(before -> !(before instanceof Provenance))
        .ifPresent(_ -> ambiguous = true);
    if (entry.hasFullUrl()) {
      known.putIfAbsent(entry.getFullUrl(), resource);
    }
  }

  /// Empty when it does not say which message it is.
  static Optional<Letter> of(Bundle bundle) {
    return all(bundle, MessageHeader.class).stream()
        .findFirst()
        .flatMap(header -> id(header).map(id -> new Letter(bundle, header, id)));
  }

  Bundle bundle() {
    return bundle;
  }

  MessageHeader header() {
    return header;
  }

  String headerId() {
    return headerId;
  }

  Optional<String> bundleId() {
    return id(bundle);
  }

  /// Whether two resources could be meant by one reference.
  boolean isAmbiguous() {
    return ambiguous;
  }

  <T extends Resource> List<T> all(Class<T> type) {
    return all(bundle, type);
  }

  <T extends Resource> Optional<T> find(Reference reference, Class<T> type) {
    var text = reference.getReference();
    if (text == null) {
      return Optional.empty();
    }
    var found = Optional.ofNullable(known.get(text)).or(() -> byTypeAndId(text));
    return found.filter(type::isInstance).map(type::cast);
  }

  /// The message a reference points to, which as a rule is not this one and not here.
  Optional<String> messageId(Reference reference) {
    var text = reference.getReference();
    if (text == null) {
      return Optional.ofNullable(reference.getIdentifier().getValue()).filter(Letter::isId);
    }
    if (known.get(text) instanceof MessageHeader here) {
      return id(here);
    }
    var id = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf(':')) + 1);
    return Optional.of(id).filter(Letter::isId);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  private Optional<Resource> byTypeAndId(String reference) {
    var parts = reference.split("/", -1);
    return parts.length < 2
        ? Optional.empty()
        : Optional.ofNullable(known.get(parts[parts.length - 2] + "/" + parts[parts.length - 1]));
  }

  private static Optional<String> id(Resource resource) {
    return Optional.ofNullable(resource.getIdElement().getIdPart()).filter(Letter::isId);
  }

  private static <T extends Resource> List<T> all(Bundle bundle, Class<T> type) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
