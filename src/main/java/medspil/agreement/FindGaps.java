package medspil.agreement;

import java.util.List;

/// Finds what nobody has: unclear responsibility, parties without members, limits that nobody set.
final class FindGaps {
  private final Binding binding;
  private final List<Conflict> found;

  FindGaps(Binding binding, List<Conflict> found) {
    this.binding = binding;
    this.found = found;
  }

  void find() {
    responsibilities();
    empty();
    resting();
    tables();
  }

  private void responsibilities() {
    for (var one : binding.rules(ResponsibilityRule.class)) {
      if (!one.rule().isSettled()) {
        var task = one.rule().task().texts().values().iterator().next();
        add(Conflict.Kind.NO_OWNER, task, one, List.of());
      }
    }
  }

  private void empty() {
    for (var one : binding.rules(Rule.class)) {
      for (var who : Unfilled.owners(one.rule())) {
        if (!binding.isFilled(one.agreement(), who.role())) {
          situations(one.rule())
              .forEach(event -> add(Conflict.Kind.NO_OWNER, event, one, List.of(who.text())));
        }
      }
    }
  }

  private void resting() {
    var limits = new Limits(binding);
    for (var one : binding.rules(DutyRule.class)) {
      if (limits.rests(one)) {
        var who = List.of(one.rule().who().text());
        situations(one.rule()).forEach(event -> add(Conflict.Kind.RESTING, event, one, who));
      }
    }
  }

  private void tables() {
    for (var one : binding.rules(AssignmentRule.class)) {
      var last = one.rule().rows().getLast();
      if (!last.condition().equals(AllOf.NOTHING)) {
        add(Conflict.Kind.TABLE_WITH_GAP, one.rule().role(), one, List.of());
      }
    }
  }

  /// The events that set a rule off, else what it is called.
  static List<String> situations(Rule rule) {
    return switch (rule) {
      case DutyRule duty -> duty.trigger().events();
      case GuardRule guard -> guard.before().events();
      case RecurrenceRule returns -> returns.trigger().events();
      case AssignmentRule table -> List.of(table.role());
      case StandingRule _ -> List.of(rule.id());
    };
  }

  private void add(
      Conflict.Kind kind, String situation, Bound<? extends Rule> rule, List<String> parties) {
    found.add(new Conflict(kind, situation, List.of(rule.ref()), parties));
  }
}
