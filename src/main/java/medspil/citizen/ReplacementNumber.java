package medspil.citizen;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A number for somebody whose CPR number is not known or does not exist.
///
/// A national one (X-eCPR) has 1 or 7 as its seventh sign, one of a region's own (D-eCPR) 0, 5 or
/// 6; then two letters and a digit follow.
///
/// @param system the system, which for a region's own may name the region
public record ReplacementNumber(String system, String value) implements PersonalNumber {
  public static final String NATIONAL = "urn:oid:1.2.208.176.1.6.1.1";
  public static final String DECENTRAL = "urn:oid:1.2.208.176.1.6.1.3";

  // dk-core 3.4.0, invariants x-ecpr and d-ecpr; a 29 February passes in every year.
  private static final String DATE =
      "((0[1-9]|[12][0-9])(0[1-9]|1[0-2])|30(0[13-9]|1[0-2])|31(0[13578]|1[02]))[0-9]{2}";

  public ReplacementNumber {
    if (!valid(system.equals(NATIONAL) ? "[17]" : "[056]", value)) {
      throw new IllegalArgumentException(
          "a replacement number is a date, a digit, two letters, a digit");
    }
  }

  static Optional<ReplacementNumber> national(String text) {
    var value = upper(text);
    return valid("[17]", value)
        ? Optional.of(new ReplacementNumber(NATIONAL, value))
        : Optional.empty();
  }

  static Optional<ReplacementNumber> decentral(String system, String text) {
    var value = upper(text);
    return valid("[056]", value)
        ? Optional.of(new ReplacementNumber(system, value))
        : Optional.empty();
  }

  /// A replacement number as a person typed it, where no system is said.
  public static Optional<ReplacementNumber> parse(String text) {
    return national(text).or(() -> decentral(DECENTRAL, text));
  }

  @Override
  public Optional<LocalDate> birthDate() {
    return DanishBirthDate.of(value);
  }

  @Override
  public String toString() {
    return "ReplacementNumber[******]";
  }

  private static boolean valid(String seventh, String value) {
    return value.matches(DATE + seventh + "[A-Z]{2}[0-9]");
  }

  private static String upper(String text) {
    return PersonalNumber.bare(text).toUpperCase(Locale.ROOT);
  }
}
