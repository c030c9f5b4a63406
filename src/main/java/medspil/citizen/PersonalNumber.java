package medspil.citizen;

import java.time.LocalDate;
import java.util.Optional;

/// The number by which a state or a hospital knows a person; it never shows in `toString`.
public sealed interface PersonalNumber permits Cpr, NorwegianNumber, ReplacementNumber {

  /// The identifier system as FHIR names it.
  String system();

  String value();

  /// As people write it: 010180-1234, and in Norway 010180 12345.
  default String written() {
    return value().substring(0, 6) + "-" + value().substring(6);
  }

  /// The day of birth that the number tells; a replacement number may tell none.
  Optional<LocalDate> birthDate();

  /// The number of a system, empty when the system is not one of ours or the number is not valid.
  static Optional<PersonalNumber> parse(String system, String value) {
    return switch (system) {
      case Cpr.SYSTEM -> Cpr.parse(value).map(PersonalNumber.class::cast);
      case ReplacementNumber.NATIONAL ->
          ReplacementNumber.national(value).map(PersonalNumber.class::cast);
      case NorwegianNumber.NATIONAL, NorwegianNumber.D_NUMBER ->
          NorwegianNumber.parse(value)
              .filter(number -> number.system().equals(system))
              .map(PersonalNumber.class::cast);
      default ->
          system.equals(ReplacementNumber.DECENTRAL)
                  || system.startsWith(ReplacementNumber.DECENTRAL + ".")
              ? ReplacementNumber.decentral(system, value).map(PersonalNumber.class::cast)
              : Optional.empty();
    };
  }

  /// The national number that somebody typed: ten digits in Denmark, eleven in Norway.
  static Optional<PersonalNumber> typed(String text) {
    return Cpr.parse(text)
        .map(PersonalNumber.class::cast)
        .or(() -> NorwegianNumber.parse(text).map(PersonalNumber.class::cast));
  }

  /// The number as people may write it, with the spaces and hyphens taken out.
  static String bare(String text) {
    return text.replaceAll("[\\s-]", "");
  }
}
