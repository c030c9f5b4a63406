package medspil.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a goal; saying the same twice changes nothing.
public record DecideGoal(Goals goals, @Nullable LocalDate birth) {

  public Decision decide(GoalCommand command) {
    return switch (command) {
      case GoalCommand.SayWish(var words, var by, var at) ->
          isBlank(words)
              ? refused(GoalRefusal.WORDS_MISSING)
              : happened(at, List.of(words), new GoalEvent.WishSaid(words.id(), by, at));
      case GoalCommand.SetGoal one -> set(one);
      case GoalCommand.ReviseGoal one -> open(one.goal(), goal -> revise(goal, one));
      case GoalCommand.SayOwnWords(var id, var words, var by, var at) ->
          open(
              id,
              _ ->
                  isBlank(words)
                      ? refused(GoalRefusal.WORDS_MISSING)
                      : happened(
                          at,
                          List.of(words),
                          new GoalEvent.OwnWordsSaid(id, new Said(words.id(), by, at))));
      case GoalCommand.AnswerGoal one -> open(one.goal(), goal -> answer(goal, one));
      case GoalCommand.AssessGoal one -> open(one.goal(), goal -> assess(goal, one));
      case GoalCommand.SetScale one -> open(one.goal(), _ -> scale(one));
      case GoalCommand.NoteTalk one -> open(one.goal(), _ -> talk(one));
      case GoalCommand.EndGoal one -> about(one.goal(), goal -> end(goal, one));
      case GoalCommand.ReopenGoal(var id, var by, var at) ->
          about(
              id,
              goal ->
                  goal.level().writer() != by
                      ? notTheirs(goal.level())
                      : goal.isOpen()
                          ? nothing()
                          : happened(at, List.of(), new GoalEvent.GoalReopened(id, by, at)));
    };
  }

  private Decision set(GoalCommand.SetGoal set) {
    if (set.level().writer() != set.by()) {
      return notTheirs(set.level());
    }
    if (isBlank(set.words())) {
      return refused(GoalRefusal.WORDS_MISSING);
    }
    var parent = set.parent() == null ? null : goals.goals().get(set.parent());
    var needed = set.level() == GoalLevel.SUB_GOAL;
    var leadsToGoal = parent != null && parent.level() == GoalLevel.INTERVENTION_GOAL;
    var strange = set.parent() != null && !isPurposeOf(parent, set.level());
    if (needed ? !leadsToGoal : strange) {
      return refused(GoalRefusal.NO_SUCH_PARENT);
    }
    if (parent != null && !parent.isOpen()) {
      return refused(GoalRefusal.PARENT_ENDED);
    }
    if (isBeforeBirth(set.aim().by())) {
      return refused(GoalRefusal.BEFORE_BIRTH);
    }
    var event =
        new GoalEvent.GoalSet(
            set.goal(),
            set.level(),
            set.parent(),
            set.words().id(),
            set.aim(),
            set.by(),
            set.day(),
            set.at());
    return happened(set.at(), List.of(set.words()), event);
  }

  private static boolean isPurposeOf(@Nullable Goal parent, GoalLevel level) {
    return parent != null
        && parent.level() == GoalLevel.PURPOSE
        && level == GoalLevel.INTERVENTION_GOAL;
  }

  private Decision revise(Goal goal, GoalCommand.ReviseGoal change) {
    if (goal.level().writer() != change.by()) {
      return notTheirs(goal.level());
    }
    if (goal.revision() != change.revision()) {
      return refused(GoalRefusal.OVERTAKEN);
    }
    var words = change.words();
    if (words != null && isBlank(words)) {
      return refused(GoalRefusal.WORDS_MISSING);
    }
    if (isBeforeBirth(change.aim().by())) {
      return refused(GoalRefusal.BEFORE_BIRTH);
    }
    var next = goal.revision() + 1;
    var all = new ArrayList<Happened>();
    if (words != null || !change.aim().equals(goal.aim())) {
      var event =
          new GoalEvent.GoalRevised(
              goal.id(),
              next,
              words == null ? saidAnew(goal, change.aim()) : words.id(),
              change.aim(),
              change.by(),
              change.at());
      all.add(new Happened(event, change.at(), listed(words)));
    }
    var cleared = change.cleared().stream().filter(goal.answers()::containsKey).toList();
    if (!change.answers().isEmpty() || !cleared.isEmpty()) {
      var answers = new HashMap<String, NoteId>();
      change.answers().forEach((question, note) -> answers.put(question, note.id()));
      var event = new GoalEvent.QuestionsAnswered(goal.id(), next, answers, cleared, change.at());
      all.add(new Happened(event, change.at(), List.copyOf(change.answers().values())));
    }
    return new Decision.Accepted(all);
  }

  /// By another day the same words are something else to agree to.
  private static @Nullable NoteId saidAnew(Goal goal, Aim aim) {
    return goal.level() == GoalLevel.SUB_GOAL || Objects.equals(goal.aim().by(), aim.by())
        ? null
        : goal.wording().words();
  }

  private static Decision answer(Goal goal, GoalCommand.AnswerGoal one) {
    if (one.revision() != goal.wording().revision()) {
      return refused(GoalRefusal.OVERTAKEN);
    }
    var words = filled(one.words());
    if (words == null
        && goal.acceptance(one.by())
            .filter(said -> said.agrees() == one.agrees() && !goal.isOutdated(said))
            .isPresent()) {
      return nothing();
    }
    var acceptance =
        new Acceptance(
            one.by(), one.agrees(), words == null ? null : words.id(), one.revision(), one.at());
    return happened(one.at(), listed(words), new GoalEvent.GoalAnswered(goal.id(), acceptance));
  }

  private Decision assess(Goal goal, GoalCommand.AssessGoal one) {
    var wrong = day(one.day(), one.today());
    if (wrong != null) {
      return refused(wrong);
    }
    var score = one.score();
    if (score != null && goal.scale() == null) {
      return refused(GoalRefusal.NO_SCALE);
    }
    if (score != null && !Scale.has(score)) {
      return refused(GoalRefusal.NO_SUCH_LEVEL);
    }
    var words = filled(one.words());
    var assessment =
        new Assessment(
            one.by(), one.day(), one.change(), score, words == null ? null : words.id(), one.at());
    return happened(one.at(), listed(words), new GoalEvent.GoalAssessed(goal.id(), assessment));
  }

  private static Decision scale(GoalCommand.SetScale one) {
    if (one.by() == Side.CITIZEN) {
      return refused(GoalRefusal.NOT_FOR_CITIZEN);
    }
    if (one.levels().size() != Scale.LEVELS
        || one.levels().stream().anyMatch(DecideGoal::isBlank)) {
      return refused(GoalRefusal.WORDS_MISSING);
    }
    if (one.weight() < 1 || one.weight() > Scale.HEAVIEST) {
      return refused(GoalRefusal.NO_SUCH_LEVEL);
    }
    var scale = new Scale(one.levels().stream().map(Note::id).toList(), one.weight());
    return happened(one.at(), one.levels(), new GoalEvent.ScaleSet(one.goal(), scale, one.at()));
  }

  private Decision talk(GoalCommand.NoteTalk one) {
    var wrong =
        one.by() == Side.CITIZEN ? GoalRefusal.NOT_FOR_CITIZEN : day(one.day(), one.today());
    if (wrong != null) {
      return refused(wrong);
    }
    var words = filled(one.words());
    var talk = new Talk(one.by(), one.day(), words == null ? null : words.id());
    return happened(one.at(), listed(words), new GoalEvent.TalkHeld(one.goal(), talk, one.at()));
  }

  private static Decision end(Goal goal, GoalCommand.EndGoal one) {
    if (goal.level().writer() != one.by()) {
      return notTheirs(goal.level());
    }
    var ending = goal.ending();
    if (ending != null) {
      return ending.how() == one.how() ? nothing() : refused(GoalRefusal.ALREADY_ENDED);
    }
    var words = filled(one.words());
    return happened(
        one.at(),
        listed(words),
        new GoalEvent.GoalEnded(
            goal.id(),
            new Ending(one.how(), words == null ? null : words.id(), one.by(), one.at())));
  }

  private @Nullable GoalRefusal day(LocalDate day, LocalDate today) {
    if (isBeforeBirth(day)) {
      return GoalRefusal.BEFORE_BIRTH;
    }
    return day.isAfter(today) ? GoalRefusal.IN_THE_FUTURE : null;
  }

  private boolean isBeforeBirth(@Nullable LocalDate day) {
    return day != null && birth != null && day.isBefore(birth);
  }

  private Decision open(GoalId id, Function<Goal, Decision> then) {
    return about(id, goal -> goal.isOpen() ? then.apply(goal) : refused(GoalRefusal.ALREADY_ENDED));
  }

  private Decision about(GoalId id, Function<Goal, Decision> then) {
    return goals.find(id).map(then).orElseGet(() -> refused(GoalRefusal.NO_SUCH_GOAL));
  }

  private static Decision notTheirs(GoalLevel level) {
    return refused(
        level.writer() == Side.AUTHORITY
            ? GoalRefusal.AUTHORITYS_TO_WRITE
            : GoalRefusal.PROVIDERS_TO_WRITE);
  }

  private static boolean isBlank(Note words) {
    return words.words().isBlank();
  }

  private static @Nullable Note filled(@Nullable Note words) {
    return words == null || isBlank(words) ? null : words;
  }

  private static List<Note> listed(@Nullable Note words) {
    return words == null ? List.of() : List.of(words);
  }

  private static Decision refused(GoalRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  private static Decision happened(Instant at, List<Note> notes, GoalEvent event) {
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }
}
