package medspil.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.order.OrderId;
import org.jspecify.annotations.Nullable;

/// What somebody wants written about a citizen's needs.
public sealed interface NeedCommand {

  /// Who wants it.
  Side by();

  Instant at();

  record BeginAssessment(
      AssessmentId assessment,
      LocalDate day,
      boolean clarification,
      LocalDate today,
      Side by,
      Instant at)
      implements NeedCommand {}

  /// How one informant sees some themes.
  record GiveViews(
      AssessmentId assessment, Informant informant, List<Given> views, Side by, Instant at)
      implements NeedCommand {
    public GiveViews {
      views = List.copyOf(views);
    }
  }

  /// One theme.
  ///
  /// @param revision of the view that was read before; 0 for none
  /// @param words null when there are none, or when they stay
  /// @param keepsWords those that stand
  record Given(
      String theme,
      int revision,
      @Nullable Integer functioning,
      @Nullable Support support,
      @Nullable Note words,
      boolean keepsWords) {}

  record WriteNeed(
      AssessmentId assessment, @Nullable Note resources, @Nullable Note wishes, Side by, Instant at)
      implements NeedCommand {}

  record StateClarification(AssessmentId assessment, boolean only, Side by, Instant at)
      implements NeedCommand {}

  /// It is finished.
  ///
  /// @param themes those that are to be looked at
  /// @param restAside whether those that nobody has looked at are set to not assessed
  record CompleteAssessment(
      AssessmentId assessment, List<String> themes, boolean restAside, Side by, Instant at)
      implements NeedCommand {
    public CompleteAssessment {
      themes = List.copyOf(themes);
    }
  }

  /// The citizen's own view of one theme.
  record SayOwnView(
      String theme, @Nullable Integer functioning, @Nullable Note words, Side by, Instant at)
      implements NeedCommand {}

  record StateWork(
      String status, LocalDate day, @Nullable Note words, LocalDate today, Side by, Instant at)
      implements NeedCommand {}

  record BaseOrder(AssessmentId assessment, OrderId order, Side by, Instant at)
      implements NeedCommand {}
}
