package medspil.directory;

import java.util.Optional;

/// The number of a unit in the Danish health organisation register.
public record Sor(String value) implements Identifier {
  public static final String SYSTEM = "urn:oid:1.2.208.176.1.1";

  public Sor {
    if (!valid(value)) {
      throw new IllegalArgumentException("a SOR number is at least eleven digits");
    }
  }

  public static Optional<Sor> parse(String text) {
    var value = text.strip();
    return valid(value) ? Optional.of(new Sor(value)) : Optional.empty();
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  private static boolean valid(String value) {
    return value.matches("[0-9]{11,18}");
  }
}
