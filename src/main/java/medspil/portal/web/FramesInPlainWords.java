package medspil.portal.web;

import java.util.List;
import java.util.Map;
import medspil.citizen.Pathway;
import medspil.frame.FrameMeeting;
import medspil.goal.GoalTexts;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells a citizen what came of the last meeting that authority and provider held about the frame
/// of their support.
@Component
record FramesInPlainWords(GoalTexts texts) {

  /// Null while none was held.
  MinePage.@Nullable Framed of(Shell shell, PathwayId id, Pathway pathway) {
    return pathway.frames().lastHeld().map(one -> framed(shell, id, one)).orElse(null);
  }

  private MinePage.@Nullable Framed framed(Shell shell, PathwayId id, FrameMeeting one) {
    var outcome = one.outcome();
    if (outcome == null) {
      return null;
    }
    var words = texts.of(shell.viewer(), id, List.of(outcome.plain()));
    return new MinePage.Framed(
        shell.say("portal.frame", Map.of("day", shell.dates().plain(outcome.day()))),
        words.getOrDefault(outcome.plain(), ""));
  }
}
