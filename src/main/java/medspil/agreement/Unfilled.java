package medspil.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Something falls to a party that has nobody for it.
///
/// @param organisations members that have no unit with the function; empty when the role has no
///   member at all
public record Unfilled(RuleRef rule, PartyFunction who, Set<String> organisations) {
  public Unfilled {
    organisations = Collections.unmodifiableSet(new TreeSet<>(organisations));
  }

  /// Every agreed rule whose owner one of the members has not filled on that day.
  public static List<Unfilled> in(
      Collection<Agreement> all, Groups groups, Functions functions, LocalDate day) {
    var above = new Above(all);
    var found = new ArrayList<Unfilled>();
    for (var agreement : all) {
      var members = new Members(above, groups).of(agreement, day);
      agreement
          .rules()
          .filter(one -> one.getValue().isAgreed())
          .forEach(one -> {
            for (var who : owners(one.getValue())) {
              var organisations = members.getOrDefault(who.role(), Set.of());
              var without = without(who, organisations, functions);
              if (organisations.isEmpty() || !without.isEmpty()) {
                found.add(new Unfilled(one.getKey(), who, without));
              }
            }
          });
    }
    return found;
  }

  private static Set<String> without(
      PartyFunction who, Set<String> organisations, Functions functions) {
    var without = new TreeSet<String>();
    var function = who.function();
    for (var organisation : organisations) {
      if (function != null && !functions.fills(organisation, function)) {
        without.add(organisation);
      }
    }
    return without;
  }

  /// Those to whom a rule gives something to do.
  static Set<PartyFunction> owners(Rule rule) {
    var owners = new LinkedHashSet<PartyFunction>();
    switch (rule) {
      case DutyRule duty -> owners.add(duty.who());
      case GuardRule guard -> {
        var crossed = guard.crossed();
        if (crossed != null) {
          owners.add(crossed.who());
        }
      }
      case AssignmentRule table -> table.rows().forEach(row -> owners.add(row.who()));
      case RecurrenceRule returns -> owners.add(returns.who());
      case ResponsibilityRule one ->
          Stream.of(one.responsible(), one.performedBy())
              .flatMap(answer -> answer.settled().stream())
              .forEach(owners::add);
      case StandingRule _ -> {}
    }
    return owners;
  }
}
