package medspil.exchange.medcom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Narrative;

/// Tells whether two messages say the same, whatever their envelope, format and order of entries.
final class ContentHash {
  // Bundle.id and Bundle.timestamp are new each time a letter is sent; entries are sorted apart
  private static final Set<String> ENVELOPE = Set.of("id", "meta", "timestamp", "entry");

  private ContentHash() {}

  static String of(Bundle bundle) {
    var letter = new StringBuilder();
    for (var property : bundle.children()) {
      if (!ENVELOPE.contains(property.getName())) {
        property.getValues().forEach(it -> write(property.getName(), it, letter));
      }
    }
    var resources =
        bundle.getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .filter(Objects::nonNull)
            .map(ContentHash::text)
            .sorted()
            .collect(Collectors.joining("\n"));
    return sha256(letter + "\n" + resources);
  }

  private static String text(Base resource) {
    var text = new StringBuilder();
    write(resource.fhirType(), resource, text);
    return text.toString();
  }

  // lengths keep apart what only looks alike
  private static void write(String name, Base value, StringBuilder to) {
    var primitive = Objects.requireNonNullElse(value.primitiveValue(), "");
    to.append(name).append('(').append(value.fhirType());
    to.append(':').append(primitive.length()).append(':').append(primitive);
    for (var property : value.children()) {
      property.getValues().stream()
          .filter(it -> !(it instanceof Narrative))
          .forEach(it -> write(property.getName(), it, to));
    }
    to.append(')');
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }
}
