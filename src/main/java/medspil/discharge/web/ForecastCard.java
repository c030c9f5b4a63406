package medspil.discharge.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the citizen is expected to need after the stay, ready to print.
///
/// @param lines what is written, area by area
/// @param levels how the citizen managed, manages and is expected to manage
/// @param earlier when it was written before, in a sentence; null when this is the first
/// @param seen the number of the one that is shown; 0 for none
/// @param toRead whether the reader's unit is to say that it has read it
/// @param writing the form of those who write it; null for everybody else
public record ForecastCard(
    List<Line> lines,
    List<Level> levels,
    @Nullable Tag by,
    @Nullable Moment at,
    @Nullable String earlier,
    @Nullable String readers,
    @Nullable String from,
    int seen,
    boolean toRead,
    @Nullable String notice,
    @Nullable Writing writing) {
  public ForecastCard {
    lines = List.copyOf(lines);
    levels = List.copyOf(levels);
  }

  /// One area.
  ///
  /// @param since when these words were written
  /// @param fresh whether the reader has not read them
  public record Line(String area, String words, Moment since, boolean fresh) {}

  public record Level(String when, String text) {}

  /// The form: a field for each area, and how the citizen manages.
  public record Writing(List<Field> areas, List<Field> levels, List<Choice> scale, boolean open) {
    public Writing {
      areas = List.copyOf(areas);
      levels = List.copyOf(levels);
      scale = List.copyOf(scale);
    }
  }
}
