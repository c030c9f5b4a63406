package medspil.goal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a goal that agreements may have rules for: that it was set, that it does not go as
/// wanted, and that they talked about it.
///
/// It does not go as wanted from the first who says so until it does again, or until they talked:
/// once, however often it is said meanwhile.
public final class GoalGrounds {
  private final Goal goal;
  private final Map<String, @Nullable Object> facts;
  private final List<Ground> grounds = new ArrayList<>();

  private GoalGrounds(Goal goal, Map<String, @Nullable Object> citizen) {
    this.goal = goal;
    facts = new HashMap<>(citizen);
    facts.put("goal.level", spelled(goal.level()));
    facts.put("goal.standing", null);
  }

  /// Each named by the goal, or by the goal and the ordinal of what was said of it.
  public static List<Ground> of(Goal goal, Map<String, @Nullable Object> citizen) {
    return new GoalGrounds(goal, citizen).all();
  }

  private List<Ground> all() {
    add("goal.set", "", goal.wordings().getFirst().at());
    @Nullable Assessment begun = null;
    for (var number = 1; number <= goal.assessments().size(); number++) {
      var one = goal.assessments().get(number - 1);
      var standing = goal.standing(one);
      facts.put("goal.standing", spelled(standing));
      if (begun != null && (standing.isAsWanted() || talkedSince(begun, one))) {
        begun = null;
      }
      if (begun == null && !standing.isAsWanted()) {
        begun = one;
        notAsWanted(one, "/" + number);
      }
    }
    return grounds;
  }

  private void notAsWanted(Assessment first, String number) {
    add("goal.not_as_wanted", number, first.at());
    if (goal.talks().stream().anyMatch(talk -> !talk.day().isBefore(first.day()))) {
      add("goal.talked", number, first.at());
    }
    goal.assessments().stream()
        .filter(one -> one.at().isAfter(first.at()) && goal.standing(one).isAsWanted())
        .findFirst()
        .ifPresent(one -> add("goal.as_wanted", number, one.at()));
  }

  private boolean talkedSince(Assessment begun, Assessment one) {
    return goal.talks().stream()
        .map(Talk::day)
        .anyMatch(day -> !day.isBefore(begun.day()) && !day.isAfter(one.day()));
  }

  private void add(String name, String more, Instant at) {
    var known = new HashMap<String, @Nullable Object>(facts);
    grounds.add(new Ground(name, goal.id() + more, at, at, known));
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
