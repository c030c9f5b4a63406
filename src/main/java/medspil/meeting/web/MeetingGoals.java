package medspil.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.goal.Assessment;
import medspil.goal.Goal;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The goals that a meeting looks at, in the words they have now.
@Component
record MeetingGoals(GoalTexts texts) {

  @Nullable String wish(Shell shell, PathwayId id, Pathway pathway) {
    var wish = pathway.goals().wish();
    return wish == null
        ? null
        : texts.of(shell.viewer(), id, List.of(wish.words())).get(wish.words());
  }

  List<MeetingPage.Goal> of(Shell shell, PathwayId id, Pathway pathway) {
    var open = pathway.goals().open();
    var said = texts.of(shell.viewer(), id, open.stream().flatMap(Goal::notes).toList());
    return open.stream().map(goal -> goal(shell, id, goal, said)).toList();
  }

  private static MeetingPage.Goal goal(
      Shell shell, PathwayId id, Goal goal, Map<NoteId, String> said) {
    var own = goal.own();
    return new MeetingPage.Goal(
        "/citizens/" + id.value() + "/goals/" + goal.id(),
        own == null ? null : said.get(own.words()),
        said.getOrDefault(goal.wording().words(), ""),
        Stream.of(Side.values())
            .flatMap(side -> goal.latest(side).stream())
            .map(one -> standing(shell, goal, one))
            .toList());
  }

  private static String standing(Shell shell, Goal goal, Assessment one) {
    var key =
        one.by() == Side.CITIZEN
            ? "meeting.felt." + MeetingsPages.code(one.change())
            : "meeting.standing." + MeetingsPages.code(goal.standing(one));
    var how = shell.say(key);
    return shell.say(
        "meeting.goal.standing",
        Map.of(
            "side", MeetingPages.side(shell, one.by()),
            "how", how,
            "day", shell.dates().plain(one.day())));
  }
}
