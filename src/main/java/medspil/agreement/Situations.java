package medspil.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each party has to do in each situation, by all agreements that bind somebody together, and
/// where that does not go together.
///
/// @param parties roles, as columns
/// @param rows situations, as rows
public record Situations(List<String> parties, List<Row> rows) {

  /// One situation.
  public record Row(String situation, Map<String, List<RuleRef>> cells, List<Conflict> conflicts) {
    public Row {
      cells = Map.copyOf(cells);
      conflicts = List.copyOf(conflicts);
    }

    public List<RuleRef> cell(String party) {
      return cells.getOrDefault(party, List.of());
    }
  }

  public Situations {
    parties = List.copyOf(parties);
    rows = List.copyOf(rows);
  }

  public static Situations in(Binding binding) {
    var conflicts = Conflicts.in(binding);
    var cells = new LinkedHashMap<String, Map<String, List<RuleRef>>>();
    var parties = new LinkedHashSet<String>();
    for (var one : binding.rules(Rule.class)) {
      var situations =
          one.rule() instanceof ResponsibilityRule task
              ? List.of(task.task().texts().values().iterator().next())
              : FindGaps.situations(one.rule());
      for (var who : roles(one.rule())) {
        parties.add(who);
        situations.forEach(situation ->
            cells
                .computeIfAbsent(situation, _ -> new LinkedHashMap<>())
                .computeIfAbsent(who, _ -> new ArrayList<>())
                .add(one.ref()));
      }
    }
    conflicts.forEach(conflict -> cells.putIfAbsent(conflict.situation(), new LinkedHashMap<>()));
    return new Situations(List.copyOf(parties), rows(cells, conflicts));
  }

  private static List<Row> rows(
      Map<String, Map<String, List<RuleRef>>> cells, List<Conflict> conflicts) {
    return cells.entrySet().stream()
        .map(row ->
            new Row(
                row.getKey(),
                row.getValue(),
                conflicts.stream()
                    .filter(one -> one.situation().equalsIgnoreCase(row.getKey()))
                    .toList()))
        .toList();
  }

  private static Set<String> roles(Rule rule) {
    var roles = new LinkedHashSet<String>();
    Unfilled.owners(rule).forEach(who -> roles.add(who.role()));
    return roles;
  }
}
