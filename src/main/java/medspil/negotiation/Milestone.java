package medspil.negotiation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Dates;
import medspil.deadline.Amount;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// A day in an agreement's life by which its parties have something to do.
///
/// @param first the first day of the period that ends then
/// @param day its last day
/// @param remind the day from which they are reminded
/// @param isDone what is asked for then has been done
public record Milestone(
    Kind kind, LocalDate first, LocalDate day, LocalDate remind, boolean isDone) {

  /// The parties look at how it went, or write what comes after it.
  public enum Kind {
    IMPLEMENTATION,
    RENEWAL
  }

  /// Those that its text, or its parties, give an agreement; the nearest first.
  ///
  /// A period ends once: a newer version has periods of its own.
  public static List<Milestone> of(Agreement one, Afterwards after, Reminders reminders) {
    return Stream.of(implementation(one, after, reminders), renewal(one.dates(), after, reminders))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Milestone::day))
        .toList();
  }

  /// What is to be done by this day is wanted, and is not done.
  public boolean isDueOn(LocalDate today) {
    return !isDone && !today.isBefore(remind);
  }

  public boolean isOverOn(LocalDate today) {
    return today.isAfter(day);
  }

  /// The period that the parties set goes before the one that the text says.
  private static Optional<Milestone> implementation(
      Agreement one, Afterwards after, Reminders reminders) {
    var rollout = after.rollout();
    boolean isDone =
        rollout.reviews().stream()
            .anyMatch(review ->
                review.kind() == Review.Kind.IMPLEMENTATION && review.version() == one.version());
    var from = rollout.from();
    var until = rollout.until();
    if (from != null && until != null) {
      return Optional.of(at(Kind.IMPLEMENTATION, from, until, reminders, isDone));
    }
    return since(one.dates())
        .flatMap(first ->
            last(first, one.dates().implementation())
                .map(day -> at(Kind.IMPLEMENTATION, first, day, reminders, isDone)));
  }

  /// Its last day, or the day it is to be revised, or as often as it says.
  private static Optional<Milestone> renewal(Dates dates, Afterwards after, Reminders reminders) {
    var said = Optional.ofNullable(dates.ends()).or(() -> Optional.ofNullable(dates.revised()));
    return since(dates)
        .flatMap(first ->
            said.or(() -> last(first, dates.revisedEvery()))
                .map(day -> at(Kind.RENEWAL, first, day, reminders, !after.successor().isEmpty())));
  }

  private static Milestone at(
      Kind kind, LocalDate first, LocalDate day, Reminders reminders, boolean isDone) {
    return new Milestone(kind, first, day, reminders.before(kind, day), isDone);
  }

  private static Optional<LocalDate> since(Dates dates) {
    return dates.inForce().values().stream().min(Comparator.naturalOrder());
  }

  /// The last day of a period that is told in days, weeks or months; others have none.
  private static Optional<LocalDate> last(LocalDate first, @Nullable TimeLimit period) {
    return period instanceof TimeLimit.After(Amount(int number, var unit), _, _)
        ? switch (unit) {
          case DAYS -> Optional.of(first.plusDays(number - 1L));
          case WEEKS -> Optional.of(first.plusWeeks(number).minusDays(1));
          case MONTHS -> Optional.of(first.plusMonths(number).minusDays(1));
          case MINUTES, HOURS, BUSINESS_DAYS -> Optional.empty();
        }
        : Optional.empty();
  }
}
