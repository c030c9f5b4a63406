package medspil.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a goal that agreements may have rules for: that it was set, that there is a step
/// towards it, how it goes, that they talked about it, and that it is over.
///
/// How it goes is one fact from the first who says so until somebody says otherwise or they talked,
/// however often it is said meanwhile.
public final class GoalGrounds {
  private final Goal goal;
  private final List<Assessment> byDay;
  private final Map<String, @Nullable Object> citizen;
  private final List<Ground> grounds = new ArrayList<>();

  private GoalGrounds(Goal goal, Map<String, @Nullable Object> citizen) {
    this.goal = goal;
    this.citizen = citizen;
    byDay = goal.assessments().stream().sorted(Comparator.comparing(Assessment::day)).toList();
  }

  /// Each named by the goal, or by the goal and the ordinal of what was said of it.
  ///
  /// @param stepped when the first step towards it was set; null while there is none
  public static List<Ground> of(
      Goal goal, @Nullable Instant stepped, Map<String, @Nullable Object> citizen) {
    return new GoalGrounds(goal, citizen).all(stepped);
  }

  private List<Ground> all(@Nullable Instant stepped) {
    add("goal.set", "", goal.wordings().getFirst().at(), null);
    if (stepped != null) {
      add("goal.stepped", "", stepped, null);
    }
    var ending = goal.ending();
    if (ending != null) {
      add("goal.ended", "", ending.at(), null);
    }
    for (var at = 0; at < byDay.size(); at++) {
      if (at == 0 || isNews(byDay.get(at - 1), byDay.get(at))) {
        said(at);
      }
    }
    return grounds;
  }

  private boolean isNews(Assessment before, Assessment one) {
    return goal.standing(before) != goal.standing(one)
        || talked(before.day(), one.day().minusDays(1));
  }

  private void said(int at) {
    var first = byDay.get(at);
    var standing = goal.standing(first);
    var number = "/" + (goal.assessments().indexOf(first) + 1);
    add("goal.assessed", number, first.at(), standing);
    var otherwise =
        byDay.stream().skip(at).filter(one -> goal.standing(one) != standing).findFirst();
    if (talked(first.day(), otherwise.map(Assessment::day).orElse(LocalDate.MAX))) {
      add("goal.talked", number, first.at(), standing);
    }
    otherwise.ifPresent(one -> add("goal.seen_anew", number, one.at(), standing));
  }

  private boolean talked(LocalDate from, LocalDate to) {
    return goal.talks().stream()
        .map(Talk::day)
        .anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
  }

  private void add(String name, String more, Instant at, @Nullable Standing standing) {
    var facts = new HashMap<String, @Nullable Object>(citizen);
    facts.put("goal.level", spelled(goal.level()));
    facts.put("goal.standing", standing == null ? null : spelled(standing));
    grounds.add(new Ground(name, goal.id() + more, at, at, facts));
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
