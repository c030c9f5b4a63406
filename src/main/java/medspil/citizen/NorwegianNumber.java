package medspil.citizen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import medspil.directory.WeightedSum;

/// A Norwegian national identity number or D-number, real or from a synthetic test population.
///
/// A D-number has 40 added to the day; the synthetic populations have 40 or 80 added to the month.
public record NorwegianNumber(String value) implements PersonalNumber {
  public static final String NATIONAL = "urn:oid:2.16.578.1.12.4.1.4.1";
  public static final String D_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.2";

  public NorwegianNumber {
    if (!valid(value)) {
      throw new IllegalArgumentException(
          "a Norwegian number is eleven digits with two check digits");
    }
  }

  public static Optional<NorwegianNumber> parse(String text) {
    var value = PersonalNumber.bare(text);
    return valid(value) ? Optional.of(new NorwegianNumber(value)) : Optional.empty();
  }

  @Override
  public String system() {
    return dNumber() ? D_NUMBER : NATIONAL;
  }

  public boolean dNumber() {
    return value.charAt(0) >= '4';
  }

  /// Whether the number belongs to a test population and to no living person.
  public boolean synthetic() {
    return value.charAt(2) >= '4';
  }

  @Override
  public String written() {
    return value.substring(0, 6) + " " + value.substring(6);
  }

  @Override
  public Optional<LocalDate> birthDate() {
    return birthDate(value);
  }

  @Override
  public String toString() {
    return "NorwegianNumber[******]";
  }

  private static boolean valid(String value) {
    return value.matches("[0-7][0-9]{10}")
        && WeightedSum.divides(11, value, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
        && WeightedSum.divides(11, value, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
        && birthDate(value).isPresent();
  }

  private static Optional<LocalDate> birthDate(String value) {
    var day = Integer.parseInt(value, 0, 2, 10);
    var month = Integer.parseInt(value, 2, 4, 10);
    var year = Integer.parseInt(value, 4, 6, 10);
    try {
      return Optional.of(
          LocalDate.of(
              century(Integer.parseInt(value, 6, 9, 10), year) + year, month % 40, day % 40));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  // Skatteetaten, how the number is built: the individual number and the year give the century.
  private static int century(int individual, int year) {
    if (individual < 500) {
      return 1900;
    }
    if (year < 40) {
      return 2000;
    }
    if (individual >= 900) {
      return 1900;
    }
    if (individual < 750 && year >= 54) {
      return 1800;
    }
    throw new DateTimeException("no century has such an individual number");
  }
}
