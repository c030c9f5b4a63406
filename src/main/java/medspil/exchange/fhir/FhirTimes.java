package medspil.exchange.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;

/// Times as FHIR writes them: a day, or a moment with its zone.
final class FhirTimes {
  private static final int DAY = 10;

  private FhirTimes() {}

  static DateTimeType written(Instant at, ZoneId zone) {
    var moment = OffsetDateTime.ofInstant(at.truncatedTo(ChronoUnit.MILLIS), zone);
    return new DateTimeType(moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
  }

  /// A day begins at its midnight where the organisation is.
  static Optional<Instant> start(BaseDateTimeType value, ZoneId zone) {
    return read(value, zone, 0);
  }

  // FHIR R4, Period.end: a day is meant to its end.
  static Optional<Instant> end(BaseDateTimeType value, ZoneId zone) {
    return read(value, zone, 1);
  }

  private static Optional<Instant> read(BaseDateTimeType value, ZoneId zone, int days) {
    var text = value.getValueAsString();
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.length() == DAY
              ? LocalDate.parse(text).plusDays(days).atStartOfDay(zone).toInstant()
              : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS));
    } catch (DateTimeException partial) {
      return Optional.empty();
    }
  }
}
