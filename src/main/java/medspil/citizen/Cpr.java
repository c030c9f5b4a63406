package medspil.citizen;

import java.time.LocalDate;
import java.util.Optional;

/// A Danish civil registration number.
///
/// No check digit is demanded: many numbers given since 2007 have none.
public record Cpr(String value) implements PersonalNumber {
  public static final String SYSTEM = "urn:oid:1.2.208.176.1.2";

  public Cpr {
    if (!valid(value)) {
      throw new IllegalArgumentException(
          "a CPR number is ten digits that begin with a date of birth");
    }
  }

  public static Optional<Cpr> parse(String text) {
    var value = PersonalNumber.bare(text);
    return valid(value) ? Optional.of(new Cpr(value)) : Optional.empty();
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  @Override
  public Optional<LocalDate> birthDate() {
    return DanishBirthDate.of(value);
  }

  @Override
  public String toString() {
    return "Cpr[******]";
  }

  private static boolean valid(String value) {
    return value.matches("[0-9]{10}") && DanishBirthDate.of(value).isPresent();
  }
}
