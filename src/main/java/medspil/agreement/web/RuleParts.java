package medspil.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AssignmentRule;
import medspil.agreement.DutyRule;
import medspil.agreement.GuardRule;
import medspil.agreement.Limit;
import medspil.agreement.Readiness;
import medspil.agreement.RecurrenceRule;
import medspil.agreement.Rule;
import medspil.agreement.StandingRule;
import medspil.agreement.Term;
import medspil.agreement.web.AgreementPage.Entry;
import medspil.agreement.web.AgreementPage.Fact;
import medspil.agreement.web.AgreementPage.RulePart;

/// Says rules that events set off in the reader's language.
final class RuleParts {
  private final Wording wording;
  private final List<Agreement> together;
  private final Framed framed;
  private final StandingParts standing;

  /// @param together the agreement, its annexes and those it stands under
  RuleParts(Wording wording, List<Agreement> together) {
    this.wording = wording;
    this.together = together;
    this.framed = new Framed(wording);
    this.standing = new StandingParts(wording, together);
  }

  RulePart part(Rule rule) {
    return switch (rule) {
      case DutyRule duty ->
          framed.part("duty", rule, wording.in(duty.shall()), facts(duty), steps(duty));
      case GuardRule guard ->
          framed.part("guard", rule, wording.in(guard.warn()), facts(guard), List.of());
      case AssignmentRule table ->
          framed.part(
              "assignment", rule, wording.say("agreement.assignment"), List.of(), rows(table));
      case RecurrenceRule returns ->
          framed.part("recurrence", rule, wording.in(returns.shall()), facts(returns), List.of());
      case StandingRule one -> standing.part(one);
    };
  }

  private List<Fact> facts(DutyRule duty) {
    var facts = new ArrayList<Fact>();
    facts.add(wording.fact("agreement.who", wording.who(duty.who())));
    facts.add(wording.fact("agreement.when", wording.events(duty.trigger().events())));
    if (duty.within() != null) {
      facts.add(wording.fact("agreement.within", limit(duty.within())));
    }
    if (!duty.readyWhen().isEmpty()) {
      facts.add(wording.fact("agreement.ready_when", ready(duty.readyWhen())));
    }
    if (!duty.tell().isEmpty()) {
      facts.add(wording.fact("agreement.tell", wording.everyone(duty.tell())));
    }
    var escalate = duty.escalate();
    if (escalate != null) {
      facts.add(wording.fact("agreement.escalate", wording.who(escalate.to())));
    }
    return facts;
  }

  private List<Entry> steps(DutyRule duty) {
    return duty.checklist().stream()
        .map(point -> new Entry("", wording.in(point), List.of()))
        .toList();
  }

  private String ready(List<String> signs) {
    return together.stream()
        .flatMap(one -> one.frame().readiness().stream())
        .filter(sign -> signs.contains(sign.id()))
        .map(Readiness::text)
        .map(wording::in)
        .collect(Collectors.joining("; "));
  }

  private List<Fact> facts(GuardRule guard) {
    var reasons = guard.reasons().stream().map(each -> wording.in(each.text()));
    var facts = new ArrayList<Fact>();
    facts.add(wording.fact("agreement.when", wording.events(guard.before().events())));
    facts.add(wording.fact("agreement.reasons", reasons.collect(Collectors.joining("; "))));
    if (!guard.ring().isEmpty()) {
      facts.add(wording.fact("agreement.ring", wording.everyone(guard.ring())));
    }
    var crossed = guard.crossed();
    if (crossed != null) {
      var owes = wording.who(crossed.who()) + ": " + wording.in(crossed.shall());
      facts.add(wording.fact("agreement.crossed", owes));
    }
    return facts;
  }

  private List<Fact> facts(RecurrenceRule returns) {
    var facts = new ArrayList<Fact>();
    facts.add(wording.fact("agreement.who", wording.who(returns.who())));
    facts.add(wording.fact("agreement.when", wording.events(returns.trigger().events())));
    facts.add(wording.fact("agreement.every", wording.limit(returns.every())));
    Stream.ofNullable(returns.first())
        .map(first -> wording.fact("agreement.first", wording.limit(first)))
        .forEach(facts::add);
    return facts;
  }

  private List<Entry> rows(AssignmentRule table) {
    return table.rows().stream()
        .map(row ->
            new Entry("", wording.in(row.because()) + " → " + wording.who(row.who()), List.of()))
        .toList();
  }

  String limit(Limit limit) {
    return switch (limit) {
      case Limit.Said(var said) -> wording.limit(said);
      case Limit.OfTerm(var term, _) ->
          together.stream()
              .flatMap(part -> part.term(term).stream())
              .map(Term::value)
              .filter(Objects::nonNull)
              .findFirst()
              .map(wording::limit)
              .orElseGet(() -> wording.say("agreement.rests"));
    };
  }
}
