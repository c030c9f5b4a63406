package medspil.stay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import medspil.deadline.Country;
import medspil.stay.PaymentTable.Rate;

/// The days somebody who is ready waits in hospital because the municipality cannot receive them.
///
/// Nights are counted: whoever is fetched on the day of the notice costs nothing. A municipality
/// that has not answered cannot receive; one that named a day can from that day on, whether or not
/// the hospital sends the citizen home then (Norway's FOR-2011-11-18-1115, § 13).
///
/// @param from the day of the ready notice
/// @param running whether another day is added at the next midnight
/// @param amount what the days cost; empty where no table has the rate
public record WaitingDays(LocalDate from, long days, boolean running, Optional<Amount> amount) {

  /// What the days cost together.
  ///
  /// @param rate the one in force on the last of the days
  public record Amount(BigDecimal all, Rate rate) {}

  /// Empty when the citizen is not declared ready.
  public static Optional<WaitingDays> of(
      Stay stay, LocalDate today, ZoneId zone, Country country, PaymentTable table) {
    return Optional.ofNullable(stay.ready())
        .map(ready -> {
          var from = LocalDate.ofInstant(ready.at(), zone);
          var left = stay.end().map(end -> LocalDate.ofInstant(end, zone)).orElse(today);
          var received = ready.latest().map(Stay.Answer::from).orElse(LocalDate.MAX);
          var until = later(from, received.isBefore(left) ? received : left);
          return new WaitingDays(
              from,
              ChronoUnit.DAYS.between(from, until),
              stay.phase().away() && received.isAfter(today),
              amount(from, until, country, table));
        });
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Optional<Amount> amount(
      LocalDate from, LocalDate until, Country country, PaymentTable table) {
    var sum = BigDecimal.ZERO;
    for (var day = from; day.isBefore(until); day = day.plusDays(1)) {
      var rate = table.on(country, day);
      if (rate.isEmpty()) return Optional.empty();
      sum = sum.add(rate.get().perDay());
    }
    var all = sum;
    return table.on(country, until).map(rate -> new Amount(all, rate));
  }
}
