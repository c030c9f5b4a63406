package medspil.directory;

import java.util.Optional;

/// The number of a Danish practice.
public record Ydernummer(String value) implements Identifier {
  public static final String SYSTEM = "urn:oid:1.2.208.176.1.4";

  public Ydernummer {
    if (!valid(value)) {
      throw new IllegalArgumentException("a ydernummer is six digits");
    }
  }

  public static Optional<Ydernummer> parse(String text) {
    var value = text.strip();
    return valid(value) ? Optional.of(new Ydernummer(value)) : Optional.empty();
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  private static boolean valid(String value) {
    return value.matches("[0-9]{6}");
  }
}
