package medspil.citizen;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The codes of legal bases that facts are read from: the act's abbreviation and its section.
public final class LegalBasis {
  // Sundhedsloven
  static final String HEALTH_ACT = "SUL";
  // Sundhedsloven § 138
  static final String HOME_NURSING = "SUL-138";
  // Serviceloven §§ 107 and 108
  static final List<String> FACILITY = List.of("SEL-107", "SEL-108");

  // Serviceloven §§ 83 and 85
  private static final List<String> AT_HOME = List.of("SEL-83", "SEL-85");

  /// Those that a person may choose among when opening a service; systems may send others.
  public static List<String> offered() {
    return Stream.of(List.of(HOME_NURSING), AT_HOME, FACILITY).flatMap(List::stream).toList();
  }

  /// Whether a citizen lives at a facility, by the services that run.
  public static boolean isFacility(Citizen citizen, Instant at) {
    return citizen.openAt(at).stream()
        .anyMatch(one -> FACILITY.stream().anyMatch(one.legalBasis()::startsWith));
  }

  private LegalBasis() {}
}
