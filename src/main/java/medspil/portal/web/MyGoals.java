package medspil.portal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.goal.Acceptance;
import medspil.goal.Goal;
import medspil.goal.GoalLevel;
import medspil.goal.GoalTexts;
import medspil.goal.Goals;
import medspil.goal.Said;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells a citizen their goals in plain words, the purpose first.
@Component
record MyGoals(GoalTexts texts, Supplier<Directory> directory, Supplier<UUID> ids) {

  MyGoalsPage of(Shell shell, PathwayId id, Pathway pathway, MyGoalDraft draft) {
    var goals = pathway.goals();
    var said = texts.of(shell.viewer(), id, goals.notes().toList());
    Said wish = goals.wish();
    var known = wish == null ? "" : said.getOrDefault(wish.words(), "");
    var field =
        draft
            .field(shell, "wish", "", shell.say("portal.goals.wish"), known)
            .hint(shell.say("portal.goals.wish.hint"))
            .mustBeFilled();
    return new MyGoalsPage(
        field,
        wish == null || wish.by() == Side.CITIZEN
            ? null
            : shell.say("portal.goals.wish.written_down"),
        Stream.of(GoalLevel.PURPOSE, GoalLevel.INTERVENTION_GOAL)
            .flatMap(level -> goals.at(level).stream())
            .filter(Goal::isOpen)
            .map(goal -> mine(shell, goals, goal, said, draft))
            .toList(),
        ids);
  }

  private MyGoalsPage.Mine mine(
      Shell shell, Goals goals, Goal goal, Map<NoteId, String> said, MyGoalDraft draft) {
    var name = goal.id().toString();
    var own = goal.own();
    var by = goal.aim().by();
    var works = goal.level() == GoalLevel.INTERVENTION_GOAL;
    var known = own == null ? "" : said.getOrDefault(own.words(), "");
    return new MyGoalsPage.Mine(
        name,
        shell.say("portal.goals.level." + code(goal.level())),
        own == null ? null : known,
        said.getOrDefault(goal.wording().words(), ""),
        with(shell, goal.aim().provider()),
        by == null ? null : shell.dates().day(by),
        goals.under(goal.id(), GoalLevel.SUB_GOAL).stream()
            .map(step -> step(shell, step, said))
            .toList(),
        answered(shell, goal),
        works ? felt(shell, name, draft) : null,
        asks(goal) ? agreeing(shell, name, draft) : null,
        draft.field(shell, "own", name, shell.say("portal.goals.own"), known),
        goal.wording().revision(),
        draft.goal().equals(name) ? draft.form() : "");
  }

  private static Field felt(Shell shell, String goal, MyGoalDraft draft) {
    return draft
        .field(shell, "felt", goal, shell.say("portal.goals.how.words"), "")
        .hint(shell.say("portal.goals.how.words.hint"));
  }

  private static Field agreeing(Shell shell, String goal, MyGoalDraft draft) {
    return draft.field(shell, "agree", goal, shell.say("portal.goals.agree.words"), "");
  }

  /// Until they have answered the words that stand now.
  private static boolean asks(Goal goal) {
    return goal.acceptance(Side.CITIZEN).filter(one -> !goal.isOutdated(one)).isEmpty();
  }

  private static List<String> answered(Shell shell, Goal goal) {
    var all = new ArrayList<String>();
    goal.acceptance(Side.CITIZEN).map(one -> shell.say(agreed(goal, one))).ifPresent(all::add);
    goal.latest(Side.CITIZEN)
        .map(one ->
            shell.say(
                "portal.goals.you_said",
                Map.of(
                    "day", shell.dates().plain(one.day()),
                    "how", shell.say("portal.goals.felt." + code(one.change())))))
        .ifPresent(all::add);
    return all;
  }

  private static String agreed(Goal goal, Acceptance one) {
    if (goal.isOutdated(one)) {
      return "portal.goals.agreed.changed";
    }
    return one.agrees() ? "portal.goals.agreed.yes" : "portal.goals.agreed.no";
  }

  private static MyGoalsPage.Step step(Shell shell, Goal step, Map<NoteId, String> said) {
    var ending = step.ending();
    var by = step.aim().by();
    Moment when =
        ending == null
            ? by == null ? null : shell.dates().day(by)
            : shell.dates().day(LocalDate.ofInstant(ending.at(), shell.dates().zone()));
    var state =
        ending == null
            ? by == null ? null : shell.say("portal.goals.by")
            : shell.say(
                switch (ending.how()) {
                  case REACHED -> "portal.goals.reached";
                  case NOT_REACHED, REPLACED -> "portal.goals.ended";
                });
    return new MyGoalsPage.Step(said.getOrDefault(step.wording().words(), ""), state, when);
  }

  private @Nullable String with(Shell shell, @Nullable UUID unit) {
    return unit == null
        ? null
        : directory
            .get()
            .unit(new UnitId(unit))
            .map(Unit::name)
            .map(name -> shell.say("portal.goals.with", Map.of("unit", name)))
            .orElse(null);
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
