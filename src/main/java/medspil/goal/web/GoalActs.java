package medspil.goal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import medspil.citizen.Citizen;
import medspil.goal.Aim;
import medspil.goal.Change;
import medspil.goal.Ending;
import medspil.goal.Goal;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Scale;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Reads a form about goals as wishes; what is wrong then stands in the form.
record GoalActs(
    Shell shell, Citizen citizen, Set<Side> sides, GoalFields fields, Supplier<UUID> ids) {
  static final Set<String> FORMS =
      Set.of("own", "answer", "assess", "step", "scale", "talk", "end", "reopen");

  /// Empty when something is wrong, which then stands in the form.
  List<GoalCommand> read(Goal goal, String name, GoalForm form) {
    var by = GoalsPages.side(sides, goal.level().writer());
    var wish = wish(goal, name, form, by, shell.dates().now());
    return wish == null || form.isWrong() ? List.of() : List.of(wish);
  }

  /// A new goal, and the citizen's own words for it when they are written with it.
  List<GoalCommand> set(GoalLevel level, GoalForm form) {
    var today = shell.dates().today();
    var words = form.filled("words", GoalForm.LONGEST);
    var own = form.optional("own", GoalForm.LONGEST_MORE);
    var aim = fields.read(form, citizen, level, Aim.OPEN, today);
    if (form.isWrong()) {
      return List.of();
    }
    var goal = new GoalId(ids.get());
    var parent = form.id("parent");
    var by = GoalsPages.side(sides, Side.AUTHORITY);
    var now = shell.dates().now();
    var wishes = new ArrayList<GoalCommand>();
    wishes.add(
        new GoalCommand.SetGoal(
            goal,
            level,
            parent == null ? null : new GoalId(parent),
            note(words),
            aim,
            by,
            today,
            now));
    if (!own.isEmpty()) {
      wishes.add(new GoalCommand.SayOwnWords(goal, note(own), by, now));
    }
    return wishes;
  }

  List<GoalCommand> wish(GoalForm form) {
    var words = form.filled("words", GoalForm.LONGEST_MORE);
    var by = GoalsPages.side(sides, Side.CITIZEN);
    return form.isWrong()
        ? List.of()
        : List.of(new GoalCommand.SayWish(note(words), by, shell.dates().now()));
  }

  private @Nullable GoalCommand wish(Goal goal, String name, GoalForm form, Side by, Instant now) {
    var today = shell.dates().today();
    return switch (name) {
      case "own" ->
          new GoalCommand.SayOwnWords(
              goal.id(), note(form.filled("words", GoalForm.LONGEST_MORE)), by, now);
      case "answer" ->
          new GoalCommand.AnswerGoal(
              goal.id(), form.text("agrees").equals("yes"), revision(form), more(form), by, now);
      case "assess" -> assess(goal, form, by, now);
      case "step" -> step(goal, form, now);
      case "scale" -> scale(goal, form, by, now);
      case "talk" ->
          new GoalCommand.NoteTalk(
              goal.id(), form.past("day", citizen.birth()), more(form), by, today, now);
      case "end" -> {
        var how = form.one(Ending.How.class, "how");
        if (how == null) {
          form.wrong("how", "goal.wrong.choose");
          yield null;
        }
        yield new GoalCommand.EndGoal(goal.id(), how, more(form), by, now);
      }
      default -> new GoalCommand.ReopenGoal(goal.id(), by, now);
    };
  }

  private static int revision(GoalForm form) {
    var revision = form.number("wording");
    return revision == null ? 0 : revision;
  }

  private @Nullable GoalCommand assess(Goal goal, GoalForm form, Side by, Instant now) {
    var change = form.one(Change.class, "change");
    if (change == null) {
      form.wrong("change", "goal.wrong.choose");
    }
    var score = form.number("score");
    var day = form.past("day", citizen.birth());
    var words = more(form);
    return change == null
        ? null
        : new GoalCommand.AssessGoal(
            goal.id(), day, change, score, words, by, shell.dates().today(), now);
  }

  private GoalCommand step(Goal goal, GoalForm form, Instant now) {
    var words = form.filled("words", GoalForm.LONGEST);
    var today = shell.dates().today();
    var aim = fields.read(form, citizen, GoalLevel.SUB_GOAL, Aim.OPEN, today);
    return new GoalCommand.SetGoal(
        new GoalId(ids.get()),
        GoalLevel.SUB_GOAL,
        goal.id(),
        note(words),
        aim,
        GoalsPages.side(sides, Side.PROVIDER),
        today,
        now);
  }

  private GoalCommand scale(Goal goal, GoalForm form, Side by, Instant now) {
    var weight = form.number("weight");
    if (weight == null || weight < 1 || weight > Scale.HEAVIEST) {
      form.wrong("weight", "goal.wrong.weight");
    }
    List<Note> levels =
        IntStream.range(0, Scale.LEVELS)
            .mapToObj(level -> note(form.filled("level" + level, GoalForm.LONGEST)))
            .toList();
    return new GoalCommand.SetScale(goal.id(), levels, weight == null ? 1 : weight, by, now);
  }

  private @Nullable Note more(GoalForm form) {
    var words = form.optional("words", GoalForm.LONGEST_MORE);
    return words.isEmpty() ? null : note(words);
  }

  // What is too long never becomes a note: the form is shown again.
  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words.length() > GoalForm.LONGEST_MORE ? "" : words);
  }
}
