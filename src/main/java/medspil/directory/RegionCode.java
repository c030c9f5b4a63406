package medspil.directory;

import java.util.Optional;

/// The official code of a Danish region.
public record RegionCode(String value) implements Identifier {
  public static final String SYSTEM =
      "http://hl7.dk/fhir/core/CodeSystem/dk-core-regional-subdivision-codes";

  public RegionCode {
    if (!valid(value)) {
      throw new IllegalArgumentException("a region code is one of DK-81 to DK-85");
    }
  }

  public static Optional<RegionCode> parse(String text) {
    var value = text.strip();
    return valid(value) ? Optional.of(new RegionCode(value)) : Optional.empty();
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  private static boolean valid(String value) {
    return value.matches("DK-8[1-5]");
  }
}
