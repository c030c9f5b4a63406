package medspil.need.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What a citizen needs, and how that has changed.
///
/// @param open the assessment that is written on now
/// @param beginning null for those who cannot begin one
/// @param waits for a provider when no assessment is open; null else
/// @param compared null while nothing is assessed
public record NeedsPage(
    Head head,
    @Nullable String refusal,
    @Nullable Open open,
    @Nullable Beginning beginning,
    @Nullable String waits,
    @Nullable Table compared,
    @Nullable NeedPlot plot,
    List<Quoted> said,
    List<Quoted> own,
    List<Past> past,
    List<WorkLine> work,
    @Nullable Working working,
    Supplier<UUID> ids) {
  public NeedsPage {
    said = List.copyOf(said);
    own = List.copyOf(own);
    past = List.copyOf(past);
    work = List.copyOf(work);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// Of whom it is.
  public record Head(String citizenAddress, String address, String name, @Nullable String born) {}

  /// What is under way.
  public record Open(String address, String title, String said, String link) {}

  /// A form for a new one.
  public record Beginning(Field day, boolean clarification, boolean open) {}

  /// Theme by theme what each informant says, before and now.
  ///
  /// @param choosing null when there is nothing to compare with
  public record Table(
      String caption, @Nullable Choosing choosing, List<String> informants, List<Line> lines) {
    public Table {
      informants = List.copyOf(informants);
      lines = List.copyOf(lines);
    }
  }

  /// Which two are compared.
  public record Choosing(Field before, Field now, List<Choice> choices) {}

  /// One theme.
  public record Line(String theme, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /// What one informant says.
  ///
  /// @param level of functioning, before and now
  /// @param change in words; null when it cannot be said
  public record Cell(
      String informant, String level, @Nullable String change, String css, String support) {}

  /// Words with whose they are.
  public record Quoted(String title, String words, @Nullable String whose) {}

  /// An assessment to read.
  public record Past(String address, String title, String said) {}

  /// Where the citizen stood with work.
  public record WorkLine(Moment day, String status, String words) {}

  /// A form for where they stand now.
  public record Working(
      Field status, List<Choice> statuses, Field day, Field words, boolean open) {}
}
