package medspil.task.web;

import java.util.List;
import medspil.page.Dates.Moment;
import medspil.page.Pager;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page *Til orientering* prints.
public record NoticesPage(List<Line> lines, Pager pager) {
  public NoticesPage {
    lines = List.copyOf(lines);
  }

  /// One word about a task of another unit.
  ///
  /// @param what what became of it
  /// @param passed its final date passed and it is still owed
  public record Line(
      String title,
      String address,
      String place,
      String citizen,
      @Nullable String born,
      String what,
      boolean passed,
      Moment since,
      @Nullable Tag owner,
      String unit,
      String why,
      String command) {}
}
