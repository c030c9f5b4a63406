package medspil.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Set;

/// Units and moments that the deadline tests share.
final class DeadlineExamples {
  static final WorkingCalendar DENMARK = WorkingCalendar.of(Country.DENMARK);
  static final WorkingCalendar NORWAY = WorkingCalendar.of(Country.NORWAY);
  static final WorkingCalendar CLOSED_AT_CHRISTMAS =
      DENMARK.closedEveryYear(Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31)));

  private DeadlineExamples() {}

  static TimeLimit limit(String text) {
    return switch (TimeLimit.parse(text)) {
      case Parsed.Limit(var limit) -> limit;
      case Parsed.Fault fault -> throw new AssertionError(fault);
    };
  }

  static WorkingCalendar in(String country) {
    return WorkingCalendar.of(country.equals("DK") ? Country.DENMARK : Country.NORWAY);
  }

  /// A local time in the unit's zone, as "2026-03-27T18:40".
  static Instant at(String local, WorkingCalendar calendar) {
    return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
  }

  static Instant at(String local) {
    return at(local, DENMARK);
  }

  static Instant endOf(String date, WorkingCalendar calendar) {
    return Days.endOf(LocalDate.parse(date), calendar.zone());
  }

  static String due(String limit, String anchor, WorkingCalendar calendar) {
    return local(Deadlines.due(limit(limit), at(anchor, calendar), calendar).due(), calendar);
  }

  static String local(Instant at, WorkingCalendar calendar) {
    return at.atZone(calendar.zone()).toLocalDateTime().toString();
  }
}
