package medspil.directory;

import java.util.Optional;

/// The number of a Danish legal unit.
public record Cvr(String value) implements Identifier {
  public static final String SYSTEM = "http://cvr.dk";

  public Cvr {
    if (!valid(value)) {
      throw new IllegalArgumentException("a CVR number is eight digits with a check digit");
    }
  }

  public static Optional<Cvr> parse(String text) {
    var value = text.strip();
    return valid(value) ? Optional.of(new Cvr(value)) : Optional.empty();
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  private static boolean valid(String value) {
    return value.matches("[0-9]{8}") && WeightedSum.divides(11, value, 2, 7, 6, 5, 4, 3, 2, 1);
  }
}
