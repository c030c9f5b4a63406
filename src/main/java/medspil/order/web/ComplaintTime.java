package medspil.order.web;

import java.time.LocalDate;
import medspil.deadline.Country;
import medspil.deadline.Days;
import medspil.deadline.Deadlines;
import medspil.deadline.Parsed;
import medspil.deadline.TimeLimit;
import medspil.deadline.WorkingCalendar;
import medspil.order.OrderTable;
import org.jspecify.annotations.Nullable;

/// Counts the last day to complain, by the table of the country.
record ComplaintTime(OrderTable table, String country) {

  /// Null when the table has no time, or one that nobody can read.
  @Nullable LocalDate until(LocalDate received) {
    var rule = table.complaint(country);
    if (rule.isEmpty()
        || !(TimeLimit.parse(rule.get().within()) instanceof Parsed.Limit(var limit))) {
      return null;
    }
    var calendar = WorkingCalendar.of(country.equals("NO") ? Country.NORWAY : Country.DENMARK);
    var due = Deadlines.due(limit, Days.startOf(received, calendar.zone()), calendar).due();
    return Days.of(due, calendar.zone());
  }
}
