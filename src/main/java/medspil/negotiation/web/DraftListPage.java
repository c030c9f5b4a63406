package medspil.negotiation.web;

import java.util.List;
import medspil.page.Dates;

/// The drafts that the reader may see, and what their organisation is reminded of.
///
/// @param mayStart whether there is a way to begin one
/// @param due the periods of agreements that end, and are to be done something about
public record DraftListPage(boolean mayStart, List<ComingLine> due, List<Line> lines) {
  public record Line(
      String address,
      String title,
      String version,
      String stage,
      String keeper,
      Dates.Moment changed) {}
}
