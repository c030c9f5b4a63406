package medspil.agreement;

import java.util.ArrayList;
import java.util.List;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// Finds rules that can never apply, and time limits that are over before they begin.
final class CheckReach {
  private final List<Agreement> upwards;
  private final Agreement agreement;
  private final Possible possible;
  private final Findings findings;

  /// @param upwards the agreement and those it stands under
  CheckReach(List<Agreement> upwards, Possible possible, Findings findings) {
    this.upwards = upwards;
    this.agreement = upwards.getFirst();
    this.possible = possible;
    this.findings = findings;
  }

  /// While there are errors, what was read is not what was meant.
  void check() {
    if (!findings.errorFree()) {
      return;
    }
    for (var clause : agreement.clauses()) {
      clause.rules().forEach(this::rule);
    }
  }

  private void rule(Rule rule) {
    switch (rule) {
      case DutyRule duty -> duty(duty, duty);
      case GuardRule guard -> {
        trigger(rule, guard.before());
        var crossed = guard.crossed();
        if (crossed != null) {
          duty(rule, crossed);
        }
      }
      case RecurrenceRule returns -> trigger(rule, returns.trigger());
      case AssignmentRule table -> rows(table);
      case StandingRule _ -> {}
    }
  }

  private void duty(Rule rule, DutyRule duty) {
    trigger(rule, duty.trigger());
    var within = said(duty.within());
    if (within instanceof TimeLimit.Before before && isTrigger(duty.trigger(), before.anchor())) {
      findings.error(rule.head().at(), Wrong.DUE_BEFORE, rule.id());
    }
    var aim = said(duty.aim());
    if (aim != null && within != null && Lateness.of(aim, within) == Lateness.LATER) {
      findings.error(
          rule.head().at(), Wrong.AIM_LATE, rule.id(), aim.toString(), within.toString());
    }
  }

  private @Nullable TimeLimit said(@Nullable Limit limit) {
    return switch (limit) {
      case null -> null;
      case Limit.Said(var said) -> said;
      case Limit.OfTerm(var term, _) ->
          upwards.stream()
              .flatMap(one -> one.term(term).stream())
              .flatMap(Term::values)
              .findFirst()
              .orElse(null);
    };
  }

  /// A limit before nothing in particular, or before what the event itself is called.
  private static boolean isTrigger(Trigger trigger, String anchor) {
    var noun = anchor.replaceFirst("^(the|a|an) ", "");
    return noun.isEmpty()
        || trigger.events().stream()
            .map(event -> event.substring(event.indexOf('.') + 1))
            .anyMatch(event -> !event.contains("_") && shared(event, noun) >= 4);
  }

  private static int shared(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  private void trigger(Rule rule, Trigger trigger) {
    for (var event : trigger.events()) {
      if (!possible.together(event, conditions(trigger.condition()))) {
        findings.error(rule.head().at(), Wrong.NEVER_APPLIES, rule.id(), event);
      }
    }
  }

  private void rows(AssignmentRule table) {
    for (int i = 0; i < table.rows().size(); i++) {
      var row = table.rows().get(i);
      if (!possible.together("", List.of(table.covers(), row.condition()))) {
        findings.error(table.head().at(), Wrong.ROW_NEVER, i + 1, table.id());
      }
    }
  }

  /// What the agreement covers, what the parents of an annex cover, and what the rule asks.
  private List<Condition> conditions(Condition own) {
    var conditions = new ArrayList<Condition>(List.of(own));
    for (var one : upwards) {
      conditions.addAll(possible.covered(one.frame()));
      if (!one.isAnnex()) {
        return conditions;
      }
    }
    return conditions;
  }
}
