package medspil.caretransition.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page *Overgange* prints.
///
/// @param proposing null for a reader who has nobody to let go of
/// @param story the citizen's own; null for everybody else
public record CareTransitionsPage(
    Link back,
    String address,
    String citizen,
    @Nullable String refusal,
    List<Line> lines,
    @Nullable Proposing proposing,
    @Nullable Story story,
    Supplier<UUID> ids) {
  public CareTransitionsPage {
    lines = List.copyOf(lines);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  public record Link(String address, String text) {}

  public record Line(
      String address,
      @Nullable Tag from,
      @Nullable Tag to,
      String stage,
      boolean waits,
      Moment lastDay) {}

  /// The form to begin one.
  ///
  /// @param from null when the reader has one unit
  public record Proposing(
      @Nullable Field from, List<Choice> own, Field to, List<Choice> units, Field lastDay) {
    public Proposing {
      own = List.copyOf(own);
      units = List.copyOf(units);
    }
  }

  /// The form of the life story.
  ///
  /// @param shared whether one is shared now
  public record Story(Field words, boolean shared) {}
}
