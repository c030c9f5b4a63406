package medspil.citizen;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import medspil.deadline.Country;

/// The codes of legal bases that facts are read from: the act's abbreviation and its section.
public final class LegalBasis {
  // Sundhedsloven; helse- og omsorgstjenesteloven
  private static final List<String> HEALTH_ACTS = List.of("SUL", "HOL");
  // Helse- og omsorgstjenesteloven § 3-2
  private static final String MUNICIPAL_HEALTH_NORWAY = "HOL-3-2";
  // Sundhedsloven § 138
  static final String HOME_NURSING = "SUL-138";
  // Serviceloven §§ 107 and 108
  static final List<String> FACILITY = List.of("SEL-107", "SEL-108");

  // Serviceloven §§ 83 and 85
  private static final List<String> AT_HOME = List.of("SEL-83", "SEL-85");

  /// Those that a person may choose among when opening a service; systems may send others.
  public static List<String> offered(Country country) {
    return switch (country) {
      case DENMARK ->
          Stream.of(List.of(HOME_NURSING), AT_HOME, FACILITY).flatMap(List::stream).toList();
      case NORWAY -> List.of(MUNICIPAL_HEALTH_NORWAY);
    };
  }

  /// Whether a service rests on a health act, so that it opens what concerns health.
  static boolean isHealth(String legalBasis) {
    return HEALTH_ACTS.stream().anyMatch(legalBasis::startsWith);
  }

  /// Whether a citizen lives at a facility, by the services that run.
  public static boolean isFacility(Citizen citizen, Instant at) {
    return citizen.openAt(at).stream()
        .anyMatch(one -> FACILITY.stream().anyMatch(one.legalBasis()::startsWith));
  }

  private LegalBasis() {}
}
