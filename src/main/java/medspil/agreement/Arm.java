package medspil.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the agreed rules of all versions ready to be asked.
final class Arm {
  final RuleIndexBuilder<DutyRule> duties = new RuleIndexBuilder<>();
  final RuleIndexBuilder<GuardRule> guards = new RuleIndexBuilder<>();
  final RuleIndexBuilder<GuardRule> crossed = new RuleIndexBuilder<>();
  final RuleIndexBuilder<RecurrenceRule> recurrences = new RuleIndexBuilder<>();
  final List<AssignmentInForce> assignments = new ArrayList<>();

  private final Vocabulary vocabulary;
  private final Coverage coverage;

  Arm(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.coverage = new Coverage(vocabulary);
  }

  void rulesOf(Series series) {
    for (var edition : series.editions()) {
      var agreement = edition.agreement();
      for (var clause : agreement.clauses()) {
        clause.rules().stream()
            .filter(Rule::isAgreed)
            .forEach(rule -> arm(new Seated(series, edition), agreement.ref(clause, rule), rule));
      }
    }
  }

  private void arm(Seated seated, RuleRef ref, Rule rule) {
    switch (rule) {
      case DutyRule duty ->
          add(duties, seated, ref, duty, duty.trigger(), Set.of(duty.who().role()));
      case GuardRule guard -> guard(seated, ref, guard);
      case RecurrenceRule returns ->
          add(recurrences, seated, ref, returns, returns.trigger(), Set.of(returns.who().role()));
      case AssignmentRule table ->
          assignments.add(
              new AssignmentInForce(seated, coverage.arm(seated, ref, table, table.covers())));
      case StandingRule _ -> {}
    }
  }

  private void guard(Seated seated, RuleRef ref, GuardRule guard) {
    var involved = new LinkedHashSet<String>();
    Stream.concat(guard.ring().stream(), guard.tell().stream())
        .map(PartyFunction::role)
        .forEach(involved::add);
    add(guards, seated, ref, guard, guard.before(), involved);
    var after = guard.crossed();
    if (after != null) {
      add(crossed, seated, ref, guard, after.trigger(), Set.of(after.who().role()));
    }
  }

  /// Besides those involved, the party where the event arises must be bound, if the agreement has
  /// that party.
  private <R extends Rule> void add(
      RuleIndexBuilder<R> index,
      Seated seated,
      RuleRef ref,
      R rule,
      Trigger trigger,
      Set<String> involved) {
    var armed = coverage.arm(seated, ref, rule, trigger.condition());
    for (var event : trigger.events()) {
      var roles = new LinkedHashSet<>(involved);
      vocabulary
          .event(event)
          .map(EventWord::arisesAt)
          .filter(seated.roles()::contains)
          .ifPresent(roles::add);
      if (!roles.isEmpty()) {
        index.add(seated, event, List.copyOf(roles), armed);
      }
    }
  }
}
