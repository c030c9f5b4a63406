package medspil.ending.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What the page *Afslutning* prints.
///
/// @param back where the reader came from: the contract, or the citizen's own page
/// @param basis what the contract says shows that it is no longer the right support
/// @param from where the checklist comes from; null when no agreement has one
public record EndingPage(
    Back back,
    String address,
    String citizen,
    String last,
    @Nullable String basis,
    @Nullable String refusal,
    List<Point> points,
    @Nullable String from,
    List<Said> talks,
    @Nullable Said evaluation,
    @Nullable String next,
    Acts acts,
    Supplier<UUID> ids) {
  public EndingPage {
    points = List.copyOf(points);
    talks = List.copyOf(talks);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  public record Back(String address, String text) {}

  /// A point of the checklist.
  ///
  /// @param done since when it is in place; null while it is not
  public record Point(String code, String text, @Nullable Moment done) {}

  /// What somebody said.
  public record Said(String by, @Nullable Moment day, @Nullable String words) {}

  /// What the reader can do here; null is a form they do not get.
  ///
  /// @param open the form that came back
  public record Acts(
      boolean tick,
      @Nullable Talking talking,
      @Nullable Evaluating evaluating,
      @Nullable Field next,
      String open) {}

  public record Talking(Field day, Field words) {}

  public record Evaluating(Field helped, List<Choice> choices, Field words) {
    public Evaluating {
      choices = List.copyOf(choices);
    }
  }
}
