package medspil.directory;

import static medspil.directory.Section.form;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import medspil.deadline.ClosingDays;
import medspil.deadline.OpeningHours;
import medspil.deadline.Shifts;
import medspil.deadline.WorkingCalendar;

/// Reads when a unit is open, reads its messages, changes shifts and is closed.
///
/// `open: {mon-fri: "08:00-15:30"}`, `shifts: ["07:00", "15:00"]`, `closed: [2026-12-30, 12-24]`.
final class HoursReader {
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final Function<String, Optional<LocalTime>> TIME = form(HoursReader::time);
  private static final Function<String, Optional<OpeningHours.Hours>> HOURS =
      form(HoursReader::hours);
  private static final Function<String, Optional<LocalDate>> DATE = form(LocalDate::parse);
  private static final Function<String, Optional<MonthDay>> MONTH_DAY =
      form(text -> MonthDay.parse("--" + text));
  private static final Function<String, Optional<Duration>> DURATION = form(HoursReader::duration);

  private final Section section;

  HoursReader(Section section) {
    this.section = section.only("open", "reading", "shifts", "closed", "at_once");
  }

  WorkingCalendar over(WorkingCalendar calendar) {
    return new WorkingCalendar(
        calendar.zone(),
        calendar.country(),
        closed(),
        week("open").orElse(calendar.opening()),
        week("reading").orElse(calendar.reading()),
        shifts().orElse(calendar.shifts()),
        section.read("at_once", "a duration as PT30M", DURATION).orElse(calendar.promptness()));
  }

  private Optional<OpeningHours> week(String name) {
    var week = new EnumMap<DayOfWeek, OpeningHours.Hours>(DayOfWeek.class);
    section
        .section(name)
        .ifPresent(days ->
            days.names()
                .forEach(range ->
                    days.read(range, "as 08:00-15:30", HOURS)
                        .ifPresent(
                            hours -> days(days, range).forEach(day -> week.put(day, hours)))));
    return week.isEmpty() ? Optional.empty() : Optional.of(new OpeningHours(week));
  }

  private static Set<DayOfWeek> days(Section section, String range) {
    var ends = range.split("-", 2);
    var first = DAYS.indexOf(ends[0]);
    var last = DAYS.indexOf(ends[ends.length - 1]);
    if (first < 0 || last < first) {
      section.fault("days are as mon, or mon-fri, was " + range);
      return Set.of();
    }
    return EnumSet.range(DayOfWeek.of(first + 1), DayOfWeek.of(last + 1));
  }

  private Optional<Shifts> shifts() {
    var starts =
        section.items("shifts").stream()
            .map(item -> section.dated(item, "shift"))
            .flatMap(one -> one.read("shift", "as 07:00", TIME).stream())
            .toList();
    return starts.isEmpty() ? Optional.empty() : Optional.of(new Shifts(starts));
  }

  private ClosingDays closed() {
    var dates = new HashSet<LocalDate>();
    var everyYear = new HashSet<MonthDay>();
    for (var item : section.items("closed")) {
      var one = section.dated(item, "day");
      if (one.text("day").orElse("").length() == "12-24".length()) {
        one.read("day", "as 12-24", MONTH_DAY).ifPresent(everyYear::add);
      } else {
        one.read("day", "as 2026-12-24, or 12-24 for every year", DATE).ifPresent(dates::add);
      }
    }
    return new ClosingDays(dates, everyYear);
  }

  private static OpeningHours.Hours hours(String text) {
    var ends = text.split("-", 2);
    var from = time(ends[0]);
    var to = time(ends[ends.length - 1]);
    if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
      throw new DateTimeException("hours must end after they begin");
    }
    return new OpeningHours.Hours(from, to);
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text.equals("24:00") ? "00:00" : text);
  }

  private static Duration duration(String text) {
    var duration = Duration.parse(text);
    if (!duration.isPositive()) {
      throw new DateTimeException("a duration must be more than nothing");
    }
    return duration;
  }
}
