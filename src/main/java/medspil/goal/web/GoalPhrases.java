package medspil.goal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.goal.Assessment;
import medspil.goal.Goal;
import medspil.goal.GoalAttention;
import medspil.goal.GoalLevel;
import medspil.goal.Said;
import medspil.goal.Side;
import medspil.goal.Standing;
import medspil.journal.NoteId;
import medspil.page.Dates.Moment;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says goals in the reader's language.
record GoalPhrases(Shell shell, Map<NoteId, String> texts, GoalAttention attention) {

  String text(@Nullable NoteId note) {
    return note == null ? "" : texts.getOrDefault(note, shell.say("goal.words.hidden"));
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  String side(Side side) {
    return shell.say("goal.side." + code(side));
  }

  GoalsPage.@Nullable Quote quote(@Nullable Said said) {
    if (said == null) {
      return null;
    }
    var day = shell.dates().plain(LocalDate.ofInstant(said.at(), shell.dates().zone()));
    var by =
        said.by() == Side.CITIZEN
            ? shell.say("goal.own.self", Map.of("day", day))
            : shell.say("goal.own.written_down", Map.of("side", side(said.by()), "day", day));
    return new GoalsPage.Quote(text(said.words()), by);
  }

  /// What is agreed beside the words, as short labels.
  List<GoalsPage.Mark> marks(Goal goal, String provider) {
    var marks = new ArrayList<GoalsPage.Mark>();
    var ending = goal.ending();
    if (ending != null) {
      marks.add(
          new GoalsPage.Mark(
              "ms-neutral",
              shell.say(
                  "goal.ending." + code(ending.how()),
                  Map.of("day", day(LocalDate.ofInstant(ending.at(), shell.dates().zone()))))));
    }
    if (goal.isPrimary()) {
      marks.add(new GoalsPage.Mark("ms-citizen", shell.say("goal.primary")));
    }
    var direction = goal.aim().direction();
    if (direction != null) {
      marks.add(new GoalsPage.Mark("ms-neutral", shell.say("goal.direction." + code(direction))));
    }
    if (goal.aim().clarification()) {
      marks.add(new GoalsPage.Mark("ms-neutral", shell.say("goal.clarification")));
    }
    if (!provider.isEmpty()) {
      marks.add(new GoalsPage.Mark("ms-facility", provider));
    }
    return marks;
  }

  /// By when, if that is agreed and it is not over.
  @Nullable Moment by(Goal goal) {
    var by = goal.aim().by();
    return by == null || !goal.isOpen() ? null : shell.dates().day(by);
  }

  boolean isLate(Goal goal) {
    var by = goal.aim().by();
    return by != null && goal.isOpen() && by.isBefore(shell.dates().today());
  }

  GoalsPage.@Nullable Status status(Goal goal, @Nullable Assessment one) {
    if (one == null) {
      return null;
    }
    var standing = goal.standing(one);
    var said =
        one.by() == Side.CITIZEN
            ? shell.say("goal.felt." + code(one.change()))
            : shell.say("goal.standing." + code(standing));
    return new GoalsPage.Status(css(standing), said, side(one.by()), shell.dates().day(one.day()));
  }

  private static String css(Standing standing) {
    return switch (standing) {
      case FORWARD, HELD -> "ms-good";
      case STILL -> "ms-quiet";
      case BACK -> "ms-soon";
    };
  }

  @Nullable String call(Goal goal) {
    return attention
        .call(goal, shell.dates().today())
        .map(call ->
            shell.say(
                "goal.call." + code(call.why()), Map.of("day", shell.dates().plain(call.since()))))
        .orElse(null);
  }

  GoalsPage.Step step(Goal goal, String address) {
    var ending = goal.ending();
    var state = shell.say(ending == null ? "goal.step.open" : "goal.step." + code(ending.how()));
    var css = ending == null ? (isLate(goal) ? "ms-soon" : "ms-quiet") : "ms-good";
    var when =
        ending == null
            ? by(goal)
            : shell.dates().day(LocalDate.ofInstant(ending.at(), shell.dates().zone()));
    return new GoalsPage.Step(
        address,
        text(goal.wording().words()),
        css,
        when == null && ending == null ? "" : state,
        when,
        status(goal, goal.latest().orElse(null)));
  }

  String level(GoalLevel level) {
    return shell.say("goal.level." + code(level));
  }

  private String day(LocalDate day) {
    return shell.dates().plain(day);
  }
}
