package medspil.task.web;

import java.time.Instant;
import java.time.ZoneId;
import medspil.page.Dates.Moment;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// A final date as a page prints it.
///
/// @param at null when there is none
/// @param css the class of the words; null when there is time
/// @param note how late, how long there is left, or that it stands still
public record Due(
    @Nullable Moment at, @Nullable String css, @Nullable String row, @Nullable String note) {

  static Due of(Shell shell, @Nullable Instant due, boolean paused) {
    if (due == null || due.equals(Instant.MAX)) {
      return new Due(null, null, null, shell.say("task.due.none"));
    }
    var at = shell.dates().until(due);
    if (paused) {
      return new Due(at, null, null, shell.say("task.due.paused"));
    }
    var late = shell.dates().late(due);
    if (late.isPresent()) {
      return new Due(at, "ms-late", "ms-row-late", late.get());
    }
    var left = shell.dates().left(due).orElse(null);
    return due.isAfter(endOfToday(shell))
        ? new Due(at, null, null, null)
        : new Due(at, "ms-soon", "ms-row-soon", left);
  }

  static Instant endOfToday(Shell shell) {
    return shell.dates().today().plusDays(1).atStartOfDay(zone(shell)).toInstant();
  }

  static ZoneId zone(Shell shell) {
    return shell.dates().zone();
  }
}
