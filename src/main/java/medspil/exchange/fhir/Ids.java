package medspil.exchange.fhir;

import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Reference;

/// Ids of resources: ours, and never anything that names a person.
public final class Ids {
  private static final String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
  private static final int HEX = 32;

  private Ids() {}

  public static Optional<UUID> of(IIdType id) {
    return of(id.getIdPart());
  }

  public static Optional<UUID> of(@org.jspecify.annotations.Nullable String id) {
    return id != null && id.matches(FORM) ? Optional.of(UUID.fromString(id)) : Optional.empty();
  }

  static Optional<UUID> of(Reference reference, String type) {
    var id = reference.getReferenceElement();
    return type.equals(id.getResourceType()) ? of(id) : Optional.empty();
  }

  /// Two ids as one, where the second names something only within the first.
  public record Pair(UUID first, UUID second) {

    /// FHIR allows 64 characters, which two ids without hyphens fill.
    public String written() {
      return (first.toString() + second).replace("-", "");
    }

    public static Optional<Pair> read(@org.jspecify.annotations.Nullable String id) {
      return id != null && id.matches("[0-9a-f]{64}")
          ? Optional.of(new Pair(uuid(id.substring(0, HEX)), uuid(id.substring(HEX))))
          : Optional.empty();
    }

    private static UUID uuid(String hex) {
      return new UUID(
          Long.parseUnsignedLong(hex, 0, HEX / 2, 16),
          Long.parseUnsignedLong(hex, HEX / 2, HEX, 16));
    }
  }
}
