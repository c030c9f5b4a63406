package medspil.directory.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import medspil.deadline.ClosingDays;
import medspil.deadline.Country;
import medspil.deadline.OpeningHours;
import medspil.deadline.Shifts;
import medspil.deadline.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;

/// When each unit works: the usual, with what the unit has said of its own laid over it.
final class ReadCalendars {
  private record Week(UUID unit, String kind) {}

  private record Hours(Week week, DayOfWeek day, OpeningHours.Hours hours) {}

  private record Said<T>(UUID unit, T value) {}

  private static final Predicate<String> EVERY_YEAR = day -> day.length() == "12-24".length();

  private final Map<Week, OpeningHours> weeks;
  private final Map<UUID, Shifts> shifts;
  private final Map<UUID, ClosingDays> closed;
  private final Map<UUID, Duration> promptness;

  ReadCalendars(JdbcClient database) {
    weeks = weeks(database);
    shifts = shifts(database);
    closed = closed(database);
    promptness = promptness(database);
  }

  WorkingCalendar of(UUID unit, Country country) {
    var usual = WorkingCalendar.of(country);
    return new WorkingCalendar(
        usual.zone(),
        country,
        closed.getOrDefault(unit, usual.closed()),
        weeks.getOrDefault(new Week(unit, "OPENING"), usual.opening()),
        weeks.getOrDefault(new Week(unit, "READING"), usual.reading()),
        shifts.getOrDefault(unit, usual.shifts()),
        promptness.getOrDefault(unit, usual.promptness()));
  }

  private static Map<Week, OpeningHours> weeks(JdbcClient database) {
    Map<Week, Map<DayOfWeek, OpeningHours.Hours>> days =
        database
            .sql("select unit, kind, weekday, opens, closes from directory.opening_hours")
            .query((row, _) -> hours(row))
            .stream()
            .collect(groupingBy(Hours::week, toMap(Hours::day, Hours::hours)));
    return days.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, week -> new OpeningHours(week.getValue())));
  }

  private static Hours hours(ResultSet row) throws SQLException {
    return new Hours(
        new Week(row.getObject("unit", UUID.class), row.getString("kind")),
        DayOfWeek.of(row.getInt("weekday")),
        new OpeningHours.Hours(
            row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)));
  }

  private static Map<UUID, Shifts> shifts(JdbcClient database) {
    Map<UUID, List<LocalTime>> starts =
        database
            .sql("select unit, starts from directory.shift")
            .query((row, _) ->
                new Said<>(
                    row.getObject("unit", UUID.class), row.getObject("starts", LocalTime.class)))
            .stream()
            .collect(groupingBy(Said::unit, mapping(Said::value, toList())));
    return starts.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, each -> new Shifts(each.getValue())));
  }

  private static Map<UUID, ClosingDays> closed(JdbcClient database) {
    Map<UUID, Set<String>> days =
        database
            .sql("select unit, day from directory.closing_day")
            .query((row, _) -> new Said<>(row.getObject("unit", UUID.class), row.getString("day")))
            .stream()
            .collect(groupingBy(Said::unit, mapping(Said::value, toSet())));
    return days.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, each -> closingDays(each.getValue())));
  }

  private static ClosingDays closingDays(Set<String> days) {
    return new ClosingDays(
        days.stream().filter(EVERY_YEAR.negate()).map(LocalDate::parse).collect(toSet()),
        days.stream().filter(EVERY_YEAR).map(day -> MonthDay.parse("--" + day)).collect(toSet()));
  }

  private static Map<UUID, Duration> promptness(JdbcClient database) {
    return database
        .sql("select unit, seconds from directory.promptness")
        .query((row, _) ->
            new Said<>(
                row.getObject("unit", UUID.class), Duration.ofSeconds(row.getInt("seconds"))))
        .stream()
        .collect(toMap(Said::unit, Said::value));
  }
}
