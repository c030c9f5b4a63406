package medspil.agreement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Gathers the rules of all versions of all agreements under the events they listen to.
final class RuleIndexBuilder<R extends Rule> {
  private final Map<Group, List<List<Armed<R>>>> groups = new LinkedHashMap<>();

  /// The rules that stand and fall together: same event, same owing role, same parties bound.
  private record Group(Series series, String event, String role, List<String> roles) {}

  /// @param roles those that must be bound, the owing one first
  void add(Seated seated, String event, List<String> roles, Armed<R> armed) {
    var group = new Group(seated.series(), event, roles.getFirst(), roles);
    groups
        .computeIfAbsent(group, RuleIndexBuilder::noRules)
        .get(seated.edition().position())
        .add(armed);
  }

  private static <R extends Rule> List<List<Armed<R>>> noRules(Group group) {
    return Stream.<List<Armed<R>>>generate(ArrayList::new)
        .limit(group.series().editions().size())
        .toList();
  }

  RuleIndex<R> build() {
    var index = new HashMap<RuleIndex.Key, List<Listener<R>>>();
    groups.forEach((group, rules) -> {
      var listener = new Listener<>(group.series(), group.roles(), rules);
      for (var organisation : organisations(group)) {
        var key = new RuleIndex.Key(group.event(), group.role(), organisation);
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(listener);
      }
    });
    index.replaceAll((_, listeners) -> List.copyOf(listeners));
    return new RuleIndex<>(index);
  }

  private Set<String> organisations(Group group) {
    return group.series().editions().stream()
        .flatMap(edition -> edition.since().keySet().stream())
        .filter(seat -> seat.role().equals(group.role()))
        .map(Edition.Seat::organisation)
        .collect(toUnmodifiableSet());
  }
}
