package medspil.directory;

import java.util.Optional;

/// A GS1 location number; many units may share one.
public record Gln(String value) implements Identifier {
  public static final String SYSTEM = "https://www.gs1.org/gln";

  public Gln {
    if (!valid(value)) {
      throw new IllegalArgumentException("a GLN is thirteen digits with a check digit");
    }
  }

  public static Optional<Gln> parse(String text) {
    var value = text.strip();
    return valid(value) ? Optional.of(new Gln(value)) : Optional.empty();
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  private static boolean valid(String value) {
    return value.matches("[0-9]{13}")
        && WeightedSum.divides(10, value, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1);
  }
}
