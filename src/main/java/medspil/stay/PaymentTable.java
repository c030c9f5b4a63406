package medspil.stay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import medspil.deadline.Country;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What a municipality pays for each day that somebody who is ready has to wait in hospital; the
/// adopter's own table, since law and budget change it.
///
/// @param rates the oldest first
public record PaymentTable(List<Rate> rates) {

  /// What a day costs in a country from a day on, until the next rate.
  public record Rate(Country country, LocalDate from, BigDecimal perDay, String currency) {}

  public PaymentTable {
    rates = rates.stream().sorted(Comparator.comparing(Rate::from)).toList();
  }

  /// The rate in force on a day; empty in a country whose rates stand in no source at hand.
  public Optional<Rate> on(Country country, LocalDate day) {
    return rates.stream()
        .filter(rate -> rate.country() == country && !rate.from().isAfter(day))
        .reduce((_, later) -> later);
  }

  public static PaymentTable read() {
    var lines = (List<?>) Objects.requireNonNull(load().get("payment"));
    return new PaymentTable(lines.stream().map(line -> rate((Map<?, ?>) line)).toList());
  }

  private static Rate rate(Map<?, ?> line) {
    return new Rate(
        text(line, "country").equals("NO") ? Country.NORWAY : Country.DENMARK,
        LocalDate.parse(text(line, "from")),
        new BigDecimal(text(line, "per_day")),
        text(line, "currency"));
  }

  private static String text(Map<?, ?> line, String key) {
    return Objects.requireNonNull(line.get(key), key).toString();
  }

  private static Map<?, ?> load() {
    try (var in = PaymentTable.class.getResourceAsStream("payment.yaml")) {
      return (Map<?, ?>)
          Objects.requireNonNull(
              new Load(LoadSettings.builder().build())
                  .loadFromInputStream(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
