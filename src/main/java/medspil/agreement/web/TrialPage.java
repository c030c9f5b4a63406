package medspil.agreement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One run: how far it has come, or what came of it.
///
/// @param result null until it is done
public record TrialPage(
    String address,
    String heading,
    String lead,
    String state,
    boolean over,
    @Nullable Progress progress,
    @Nullable Result result) {

  /// How far it has come.
  public record Progress(String text, int read, int of) {}

  /// What came of it.
  ///
  /// @param sums the whole in some sentences
  /// @param caveats what the numbers do not say
  public record Result(
      List<String> sums,
      List<Numbers> tables,
      List<Chart> charts,
      List<ReadLink> silent,
      List<SituationsPage.Problem> conflicts,
      List<String> caveats,
      String csv) {}

  /// A table of numbers.
  ///
  /// @param drawn the column whose numbers are drawn beside them; -1 for none
  public record Numbers(
      String caption, String head, List<String> columns, int drawn, List<Line> lines) {}

  /// One line of a table.
  ///
  /// @param cells numbers, or words where one is hidden
  /// @param bar the draft's number minus today's, drawn; null where there is none to draw
  public record Line(String name, @Nullable Bar bar, boolean sum, List<String> cells) {}

  /// Bars, today's beside the draft's, and the draft's minus today's around a line, with the same
  /// numbers as a table.
  public record Chart(
      String caption,
      int width,
      List<Bar> bars,
      List<Bar> differences,
      List<Tick> ticks,
      Numbers table) {}

  /// One bar; of differences, the draft's are those where it gives more.
  public record Bar(int x, int y, int width, int height, boolean draft) {}

  /// A word under the bars.
  public record Tick(int x, String text) {}
}
