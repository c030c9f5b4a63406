package medspil.portal.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What a citizen reads and writes of their own goals.
///
/// @param wish what matters to them
/// @param note that somebody wrote it down for them
public record MyGoalsPage(Field wish, @Nullable String note, List<Mine> goals, Supplier<UUID> ids) {
  public MyGoalsPage {
    goals = List.copyOf(goals);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// A goal in plain words.
  ///
  /// @param kind what it is to the citizen
  /// @param own the citizen's own words, if they said any
  /// @param said what they answered last
  /// @param felt the field of how it goes; null for a purpose and what has ended
  /// @param agreeing the field of what should stand instead; null when there is nothing to answer
  public record Mine(
      String id,
      String kind,
      @Nullable String own,
      String words,
      @Nullable String with,
      @Nullable Moment by,
      List<Step> steps,
      List<String> said,
      @Nullable Field felt,
      @Nullable Field agreeing,
      @Nullable Field saying,
      int wording,
      String open) {
    public Mine {
      steps = List.copyOf(steps);
      said = List.copyOf(said);
    }
  }

  /// A step on the way.
  public record Step(String words, @Nullable String state, @Nullable Moment when) {}
}
