package medspil.exchange.medcom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;

/// Reads the times of a message; one without time of day and zone is no instant, and none is made
/// up for it.
final class Times {
  private Times() {}

  static Optional<Instant> instant(BaseDateTimeType value) {
    var text = value.getValueAsString();
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException partial) {
      return Optional.empty();
    }
  }
}
