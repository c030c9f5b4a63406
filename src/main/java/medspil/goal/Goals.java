package medspil.goal;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// All goals of a citizen, in the order they were set; the chapter's state.
///
/// @param wish what the citizen wants of it all
public record Goals(@Nullable Said wish, Map<GoalId, Goal> goals) {
  public static final Goals NONE = new Goals(null, Map.of());

  /// More than these lose the shared direction; it is advice, and stops nobody.
  public static final int MOST_PRIMARY = 3;

  public Goals {
    goals = unmodifiableMap(new LinkedHashMap<>(goals));
  }

  public Goals evolve(GoalEvent event) {
    return switch (event) {
      case GoalEvent.WishSaid(var words, var by, var at) ->
          new Goals(new Said(words, by, at), goals);
      case GoalEvent.GoalSet set -> with(Goal.set(set));
      case GoalEvent.GoalRevised one -> changed(one.goal(), goal -> goal.revised(one));
      case GoalEvent.QuestionsAnswered one -> changed(one.goal(), goal -> goal.answered(one));
      case GoalEvent.OwnWordsSaid(var id, var words) -> changed(id, goal -> goal.said(words));
      case GoalEvent.GoalAnswered(var id, var one) -> changed(id, goal -> goal.accepted(one));
      case GoalEvent.GoalAssessed(var id, var one) -> changed(id, goal -> goal.assessed(one));
      case GoalEvent.ScaleSet(var id, var scale, _) -> changed(id, goal -> goal.scaled(scale));
      case GoalEvent.TalkHeld(var id, var talk, _) -> changed(id, goal -> goal.talked(talk));
      case GoalEvent.GoalEnded(var id, var ending) -> changed(id, goal -> goal.ended(ending));
      case GoalEvent.GoalReopened(var id, _, _) -> changed(id, goal -> goal.ended(null));
    };
  }

  public Optional<Goal> find(GoalId id) {
    return Optional.ofNullable(goals.get(id));
  }

  public boolean isEmpty() {
    return goals.isEmpty() && wish == null;
  }

  public List<Goal> at(GoalLevel level) {
    return goals.values().stream().filter(goal -> goal.level() == level).toList();
  }

  /// The steps towards a goal, or the goals of a purpose.
  public List<Goal> under(@Nullable GoalId parent, GoalLevel level) {
    return at(level).stream().filter(goal -> Objects.equals(goal.parent(), parent)).toList();
  }

  /// Goals that are worked on, without the steps towards them.
  public List<Goal> open() {
    return at(GoalLevel.INTERVENTION_GOAL).stream().filter(Goal::isOpen).toList();
  }

  /// When the first step towards a goal was set.
  public Optional<Instant> stepped(GoalId goal) {
    return under(goal, GoalLevel.SUB_GOAL).stream()
        .map(step -> step.wordings().getFirst().at())
        .min(Comparator.naturalOrder());
  }

  /// When a goal of a level first got words after a moment.
  public Optional<Instant> worded(GoalLevel level, Instant since) {
    return at(level).stream()
        .flatMap(goal -> goal.wordings().stream().map(Wording::at))
        .filter(at -> at.isAfter(since))
        .min(Comparator.naturalOrder());
  }

  public long primary() {
    return goals.values().stream().filter(Goal::isPrimary).count();
  }

  /// Their levels on their scales, as far as they have one.
  public List<Attainment.Weighed> attained() {
    return at(GoalLevel.INTERVENTION_GOAL).stream()
        .filter(Goal::isOpen)
        .flatMap(goal -> goal.attained().stream())
        .toList();
  }

  public Stream<NoteId> notes() {
    return Stream.concat(
        Stream.ofNullable(wish).map(Said::words), goals.values().stream().flatMap(Goal::notes));
  }

  private Goals changed(GoalId id, UnaryOperator<Goal> change) {
    var goal = goals.get(id);
    return goal == null ? this : with(change.apply(goal));
  }

  private Goals with(Goal goal) {
    var copy = new LinkedHashMap<>(goals);
    copy.put(goal.id(), goal);
    return new Goals(wish, copy);
  }
}
