package medspil.exchange.web;

import java.util.List;
import medspil.page.Dates.Moment;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What *Kræver opmærksomhed* prints.
///
/// @param differing that there are tasks that differ from the agreements; null when there are none
public record AttentionListPage(String summary, List<Line> lines, @Nullable String differing) {
  public AttentionListPage {
    lines = List.copyOf(lines);
  }

  /// One thing that waits for a person.
  ///
  /// @param what is wrong, in a sentence
  /// @param advice what one can do
  /// @param from who sent it, by number when the directory does not know them
  /// @param note that somebody put it aside
  public record Line(
      String address,
      String title,
      String what,
      String advice,
      @Nullable Tag from,
      @Nullable String number,
      Moment since,
      String ago,
      @Nullable String note) {}
}
