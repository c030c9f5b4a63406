package medspil.citizen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Reads the date of birth from a number that begins ddmmyy and tells the century by its seventh
/// digit.
final class DanishBirthDate {
  private DanishBirthDate() {}

  static Optional<LocalDate> of(String number) {
    var year = Integer.parseInt(number, 4, 6, 10);
    try {
      return Optional.of(
          LocalDate.of(
              century(number.charAt(6), year) + year,
              Integer.parseInt(number, 2, 4, 10),
              Integer.parseInt(number, 0, 2, 10)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  // CPR-kontoret, "Personnummeret i CPR": the seventh digit and the year give the century.
  private static int century(char seventh, int year) {
    return switch (seventh) {
      case '0', '1', '2', '3' -> 1900;
      case '4', '9' -> year <= 36 ? 2000 : 1900;
      default -> year <= 57 ? 2000 : 1800;
    };
  }
}
