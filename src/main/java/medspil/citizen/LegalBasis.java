package medspil.citizen;

import java.util.List;

/// The codes of legal bases that facts are read from: the act's abbreviation and its section.
final class LegalBasis {
  // Sundhedsloven § 138
  static final String HOME_NURSING = "SUL-138";
  // Serviceloven §§ 107 and 108
  static final List<String> FACILITY = List.of("SEL-107", "SEL-108");

  private LegalBasis() {}
}
