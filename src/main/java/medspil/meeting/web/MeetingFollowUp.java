package medspil.meeting.web;

import java.util.List;
import medspil.page.Press;
import org.jspecify.annotations.Nullable;

/// What the page of a meeting prints of what becomes of the goals, of how the authority prepared,
/// and of points without a conclusion.
///
/// @param read when the authority read the provider's status; null while there is none
/// @param noted what the authority noted then
/// @param reading null for those who do not read it for the authority
/// @param left which points have no conclusion, and why; null when all have one
public record MeetingFollowUp(
    List<OfGoal> goals,
    @Nullable String read,
    @Nullable String noted,
    @Nullable Press reading,
    @Nullable String left) {
  public MeetingFollowUp {
    goals = List.copyOf(goals);
  }

  /// A goal with what was advised and decided, each by whom and why.
  public record OfGoal(String words, List<MeetingPage.Said> said, List<Press> acts) {
    public OfGoal {
      said = List.copyOf(said);
      acts = List.copyOf(acts);
    }
  }
}
