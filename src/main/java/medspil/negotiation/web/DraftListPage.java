package medspil.negotiation.web;

import java.util.List;
import medspil.page.Dates;

/// The drafts that the reader may see.
///
/// @param mayStart whether there is a way to begin one
public record DraftListPage(boolean mayStart, List<Line> lines) {
  public record Line(
      String address,
      String title,
      String version,
      String stage,
      String keeper,
      Dates.Moment changed) {}
}
