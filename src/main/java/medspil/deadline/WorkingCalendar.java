package medspil.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// When a unit works: its clock, its country's holidays, its own closing days, its hours and
/// shifts.
///
/// `promptness` is how long "at once" may take in this unit.
public record WorkingCalendar(
    ZoneId zone,
    Country country,
    ClosingDays closed,
    OpeningHours opening,
    OpeningHours reading,
    Shifts shifts,
    Duration promptness) {

  /// A calendar that gives no business day for ten years is a mistake, not a long holiday.
  private static final int LONGEST_CLOSURE_IN_DAYS = 3660;

  private static final int FORTNIGHT = 14;

  private static final OpeningHours DAYTIME =
      OpeningHours.weekdays(LocalTime.of(8, 0), LocalTime.of(15, 0));

  private static final Map<Country, WorkingCalendar> USUAL =
      Stream.of(Country.values())
          .collect(Collectors.toUnmodifiableMap(one -> one, WorkingCalendar::usual));

  public WorkingCalendar {
    if (promptness.isNegative() || promptness.isZero()) {
      throw new IllegalArgumentException("promptness must be more than nothing, was " + promptness);
    }
  }

  /// What holds until a unit has said otherwise: weekdays 8 to 15, three shifts, "at once" an hour.
  public static WorkingCalendar of(Country country) {
    return Objects.requireNonNull(USUAL.get(country));
  }

  private static WorkingCalendar usual(Country country) {
    var shifts = Shifts.startingAt(LocalTime.of(7, 0), LocalTime.of(15, 0), LocalTime.of(23, 0));
    return new WorkingCalendar(
        country.zone(), country, ClosingDays.NONE, DAYTIME, DAYTIME, shifts, Duration.ofHours(1));
  }

  public WorkingCalendar closedOn(Set<LocalDate> dates) {
    return closed(new ClosingDays(dates, closed.everyYear()));
  }

  /// As 24 and 31 December.
  public WorkingCalendar closedEveryYear(Set<MonthDay> days) {
    return closed(new ClosingDays(closed.dates(), days));
  }

  public WorkingCalendar open(OpeningHours hours) {
    return new WorkingCalendar(zone, country, closed, hours, reading, shifts, promptness);
  }

  public WorkingCalendar readsMessages(OpeningHours hours) {
    return new WorkingCalendar(zone, country, closed, opening, hours, shifts, promptness);
  }

  public WorkingCalendar inShifts(Shifts inShifts) {
    return new WorkingCalendar(zone, country, closed, opening, reading, inShifts, promptness);
  }

  public WorkingCalendar prompt(Duration within) {
    return new WorkingCalendar(zone, country, closed, opening, reading, shifts, within);
  }

  public boolean isBusinessDay(LocalDate date) {
    return dayOff(date).isEmpty();
  }

  /// Why a date is no business day; empty when it is one.
  public Optional<DayOff> dayOff(LocalDate date) {
    if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
      return Optional.of(new DayOff.Weekend(date));
    }
    var holidays = holidaysOn(date);
    if (!holidays.isEmpty()) {
      return Optional.of(new DayOff.PublicHoliday(date, List.copyOf(holidays)));
    }
    return closed.contains(date) ? Optional.of(new DayOff.Closed(date)) : Optional.empty();
  }

  /// Whether it is open at a moment.
  public boolean isOpen(Instant at) {
    var local = at.atZone(zone);
    return hoursOn(local.toLocalDate()).filter(one -> one.holds(local.toLocalTime())).isPresent();
  }

  /// When it opens next; empty when that is more than a fortnight away.
  public Optional<Instant> opensAfter(Instant at) {
    var today = at.atZone(zone).toLocalDate();
    return IntStream.range(0, FORTNIGHT)
        .mapToObj(today::plusDays)
        .flatMap(day ->
            hoursOn(day).map(one -> day.atTime(one.from()).atZone(zone).toInstant()).stream())
        .filter(at::isBefore)
        .findFirst();
  }

  // A public holiday follows Sunday, and on closing days nobody is there.
  private Optional<OpeningHours.Hours> hoursOn(LocalDate date) {
    if (closed.contains(date)) {
      return Optional.empty();
    }
    var day = holidaysOn(date).isEmpty() ? date.getDayOfWeek() : DayOfWeek.SUNDAY;
    return Optional.ofNullable(opening.byWeekday().get(day));
  }

  public Set<Holiday> holidaysOn(LocalDate date) {
    return PublicHolidays.on(date, country);
  }

  /// The date itself, when it is a business day.
  public LocalDate businessDayFrom(LocalDate date) {
    return nearest(date, 1);
  }

  public LocalDate businessDayAfter(LocalDate date) {
    return nearest(date.plusDays(1), 1);
  }

  /// The last of so many business days after a date; the date itself after none.
  public LocalDate businessDaysAfter(LocalDate date, int days) {
    var last = date;
    for (int day = 0; day < days; day++) {
      last = businessDayAfter(last);
    }
    return last;
  }

  public LocalDate businessDayBefore(LocalDate date) {
    return nearest(date.minusDays(1), -1);
  }

  private LocalDate nearest(LocalDate from, int step) {
    for (int i = 0; i < LONGEST_CLOSURE_IN_DAYS; i++) {
      var date = from.plusDays((long) i * step);
      if (isBusinessDay(date)) {
        return date;
      }
    }
    throw new IllegalStateException("no business day within ten years of " + from);
  }

  private WorkingCalendar closed(ClosingDays days) {
    return new WorkingCalendar(zone, country, days, opening, reading, shifts, promptness);
  }
}
