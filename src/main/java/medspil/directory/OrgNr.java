package medspil.directory;

import java.util.Optional;

/// The number of a Norwegian legal unit.
public record OrgNr(String value) implements Identifier {
  public static final String SYSTEM = "urn:oid:2.16.578.1.12.4.1.4.101";

  public OrgNr {
    if (!valid(value)) {
      throw new IllegalArgumentException(
          "an organisation number is nine digits with a check digit");
    }
  }

  public static Optional<OrgNr> parse(String text) {
    var value = text.strip();
    return valid(value) ? Optional.of(new OrgNr(value)) : Optional.empty();
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  private static boolean valid(String value) {
    return value.matches("[0-9]{9}") && WeightedSum.divides(11, value, 3, 2, 7, 6, 5, 4, 3, 2, 1);
  }
}
