package medspil.goal.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What the page of one goal prints.
///
/// @param refusal why the last press was not carried out
/// @param leadsTo the purpose or goal above it
public record GoalPage(
    String listAddress,
    String address,
    String citizen,
    GoalsPage.Card card,
    @Nullable String refusal,
    @Nullable Above leadsTo,
    @Nullable String review,
    List<Party> parties,
    List<Line> assessments,
    List<String> scale,
    List<Talk> talks,
    List<Earlier> earlier,
    Forms forms,
    int wording,
    Supplier<UUID> ids) {
  public GoalPage {
    parties = List.copyOf(parties);
    assessments = List.copyOf(assessments);
    scale = List.copyOf(scale);
    talks = List.copyOf(talks);
    earlier = List.copyOf(earlier);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  public record Above(String words, String address) {}

  /// Whether one of the three agrees.
  public record Party(String side, String css, String said, @Nullable String words) {}

  /// One assessment.
  public record Line(
      Moment day, String by, String css, String status, @Nullable String score, String words) {}

  public record Talk(Moment day, String by, String words) {}

  /// An earlier wording.
  public record Earlier(Moment day, String words) {}

  /// What the reader may do here; null or false where it is not theirs.
  public record Forms(
      boolean revise,
      boolean reopen,
      @Nullable Field own,
      @Nullable Answering answering,
      @Nullable Assessing assessing,
      GoalsPage.@Nullable Adding step,
      @Nullable Scaling scaling,
      @Nullable Talking talking,
      @Nullable Ending ending,
      String open) {}

  public record Answering(String question, Field words) {}

  public record Assessing(
      Field change,
      List<Choice> changes,
      @Nullable Field score,
      List<Choice> scores,
      Field words,
      Field day) {
    public Assessing {
      changes = List.copyOf(changes);
      scores = List.copyOf(scores);
    }
  }

  public record Scaling(List<Field> levels, Field weight) {
    public Scaling {
      levels = List.copyOf(levels);
    }
  }

  public record Talking(Field words, Field day) {}

  public record Ending(Field how, List<Choice> ways, Field words) {
    public Ending {
      ways = List.copyOf(ways);
    }
  }
}
