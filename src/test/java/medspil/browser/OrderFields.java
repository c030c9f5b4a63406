package medspil.browser;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;

/// What a form of an order sends.
final class OrderFields {
  private OrderFields() {}

  /// In a hurry, and therefore without a decision, to one facility.
  static Map<String, String> acute(String facility, LocalDate from, LocalDate answerBy) {
    return Map.of(
        "command",
        UUID.randomUUID().toString(),
        "decision",
        "none",
        "reason",
        "acute",
        "nature",
        "supporting",
        "purpose",
        "Ro",
        "from",
        from.toString(),
        "paying",
        OrganisationId.of("norddjurs").value().toString(),
        "unit",
        UnitId.of(facility, facility).value().toString(),
        "answerBy",
        answerBy.toString());
  }
}
