package medspil.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds what does not go together, and what nobody has, in the agreements that bind somebody.
public final class Conflicts {
  /// Where so many rules are about one thing, the first pairs tell enough.
  private static final int MOST = 100;

  private final Binding binding;
  private final List<Conflict> found = new ArrayList<>();

  private Conflicts(Binding binding) {
    this.binding = binding;
  }

  public static List<Conflict> in(Binding binding) {
    var conflicts = new Conflicts(binding);
    conflicts.duties();
    conflicts.guards();
    conflicts.tables();
    conflicts.responsibilities();
    new FindGaps(binding, conflicts.found).find();
    return List.copyOf(conflicts.found);
  }

  private void duties() {
    var together = new LinkedHashMap<String, List<Bound<DutyRule>>>();
    for (var duty : binding.rules(DutyRule.class)) {
      for (var event : duty.rule().trigger().events()) {
        for (var thing : things(duty.rule())) {
          together.computeIfAbsent(event + "\n" + thing, _ -> new ArrayList<>()).add(duty);
        }
      }
    }
    var seen = new TreeSet<String>();
    together.forEach((key, duties) -> {
      var event = key.substring(0, key.indexOf('\n'));
      pairs(duties)
          .filter(pair -> seen.add(event + pair.one().ref() + pair.other().ref()))
          .filter(pair -> possible(event, pair))
          .forEach(pair -> duties(event, pair));
    });
  }

  /// What a duty is about: the information it goes with, what shows it done, or its words.
  private static Stream<String> thingsOf(DutyRule duty) {
    var proof = duty.doneWhen();
    return Stream.of(
        duty.share() == null ? "" : "share " + duty.share(),
        proof == null ? "" : "proof " + proof.condition().text(),
        "shall " + binding(duty.shall()));
  }

  private static List<String> things(DutyRule duty) {
    return thingsOf(duty).filter(thing -> !thing.isEmpty()).toList();
  }

  private static String binding(Words words) {
    return words.texts().values().iterator().next().strip().toLowerCase(Locale.ROOT);
  }

  private record Pair<R extends Rule>(Bound<R> one, Bound<R> other) {}

  private static <R extends Rule> Stream<Pair<R>> pairs(List<Bound<R>> rules) {
    var pairs = new ArrayList<Pair<R>>();
    int most = Math.min(rules.size(), MOST);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        pairs.add(new Pair<>(rules.get(i), rules.get(j)));
      }
    }
    return pairs.stream();
  }

  private boolean possible(String event, Pair<DutyRule> pair) {
    var conditions = new ArrayList<>(pair.one().covered());
    conditions.addAll(pair.other().covered());
    conditions.add(pair.one().rule().trigger().condition());
    conditions.add(pair.other().rule().trigger().condition());
    return binding.possible().together(event, conditions);
  }

  private void duties(String event, Pair<DutyRule> pair) {
    var one = pair.one().rule();
    var other = pair.other().rule();
    if (!one.who().equals(other.who())) {
      found(Conflict.Kind.TWO_OWNERS, event, pair, one.who(), other.who());
    } else {
      var same = new Limits(binding).same(pair.one(), pair.other());
      var kind = same ? Conflict.Kind.SAID_TWICE : Conflict.Kind.CONTRADICTING_DEADLINES;
      found(kind, event, pair, one.who(), other.who());
    }
  }

  private void guards() {
    var byEvent = new LinkedHashMap<String, List<Bound<GuardRule>>>();
    for (var guard : binding.rules(GuardRule.class)) {
      guard
          .rule()
          .before()
          .events()
          .forEach(event -> byEvent.computeIfAbsent(event, _ -> new ArrayList<>()).add(guard));
    }
    byEvent.forEach((event, guards) ->
        pairs(guards)
            .filter(pair -> {
              var conditions = new ArrayList<>(pair.one().covered());
              conditions.addAll(pair.other().covered());
              conditions.add(pair.one().rule().before().condition());
              conditions.add(pair.other().rule().before().condition());
              return binding.possible().together(event, conditions);
            })
            .forEach(pair -> found(Conflict.Kind.OVERLAPPING_GUARDS, event, pair)));
  }

  private void tables() {
    pairs(binding.rules(AssignmentRule.class))
        .filter(pair -> pair.one().rule().role().equals(pair.other().rule().role()))
        .filter(pair -> {
          var conditions = new ArrayList<>(pair.one().covered());
          conditions.addAll(pair.other().covered());
          conditions.add(pair.one().rule().covers());
          conditions.add(pair.other().rule().covers());
          return binding.possible().together("", conditions);
        })
        .forEach(pair -> found(Conflict.Kind.TWO_OWNERS, pair.one().rule().role(), pair));
  }

  private void responsibilities() {
    Map<String, List<Bound<ResponsibilityRule>>> byTask = new LinkedHashMap<>();
    for (var one : binding.rules(ResponsibilityRule.class)) {
      byTask.computeIfAbsent(binding(one.rule().task()), _ -> new ArrayList<>()).add(one);
    }
    byTask.forEach((_, rules) ->
        pairs(rules)
            .forEach(pair -> {
              var one = pair.one().rule().responsible().settled();
              var other = pair.other().rule().responsible().settled();
              if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                var task = pair.one().rule().task().texts().values().iterator().next();
                found(Conflict.Kind.TWO_OWNERS, task, pair, one.get(), other.get());
              }
            }));
  }

  private void found(
      Conflict.Kind kind, String situation, Pair<? extends Rule> pair, PartyFunction... parties) {
    found.add(
        new Conflict(
            kind,
            situation,
            List.of(pair.one().ref(), pair.other().ref()),
            Stream.of(parties).map(PartyFunction::text).distinct().toList()));
  }
}
