package medspil.discharge.web;

import java.util.List;
import medspil.page.Dates.Moment;
import medspil.page.Pager;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page *Det har vi lovet* prints.
public record PromisedPage(List<Line> lines, Pager pager) {
  public PromisedPage {
    lines = List.copyOf(lines);
  }

  /// One promise.
  ///
  /// @param late it should have been in place by now
  public record Line(
      String address,
      String text,
      String topic,
      String citizen,
      @Nullable String born,
      @Nullable Tag owner,
      Moment by,
      boolean late) {}
}
