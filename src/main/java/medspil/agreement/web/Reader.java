package medspil.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AssignmentRule;
import medspil.agreement.Clause;
import medspil.agreement.Dates;
import medspil.agreement.DutyRule;
import medspil.agreement.GuardRule;
import medspil.agreement.Limit;
import medspil.agreement.Origin;
import medspil.agreement.PartyFunction;
import medspil.agreement.RecurrenceRule;
import medspil.agreement.Rule;
import medspil.agreement.Term;
import medspil.agreement.Words;
import medspil.deadline.Derivation;
import medspil.deadline.DerivationInWords;
import medspil.deadline.Step;
import medspil.deadline.TimeLimit;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says an agreement in the reader's language, each line with where it comes from.
final class Reader {
  private final Shell shell;
  private final List<Agreement> all;

  Reader(Shell shell, List<Agreement> all) {
    this.shell = shell;
    this.all = all;
  }

  AgreementPage page(Agreement one) {
    return new AgreementPage(
        in(one.identity().title()),
        kind(one),
        facts(one),
        one.frame().principles().stream()
            .map(each ->
                new AgreementPage.Part(in(each.heading()), in(each.text()), origin(each.origin())))
            .toList(),
        clauses(one));
  }

  AgreementListPage.Line line(Agreement one) {
    return new AgreementListPage.Line(
        "/agreements/" + one.id(), in(one.identity().title()), kind(one), under(one), since(one));
  }

  private String kind(Agreement one) {
    return shell.say("agreement.kind." + one.identity().kind().name().toLowerCase(Locale.ROOT));
  }

  private List<String> facts(Agreement one) {
    var facts = new ArrayList<String>();
    if (!under(one).isEmpty()) {
      facts.add(shell.say("agreement.under", Map.of("title", under(one))));
    }
    facts.add(since(one));
    facts.add(shell.say("agreement.version", Map.of("version", one.version())));
    annexes(one)
        .forEach(annex ->
            facts.add(
                shell.say("agreement.with_annex", Map.of("title", in(annex.identity().title())))));
    return facts;
  }

  private String under(Agreement one) {
    return all.stream()
        .filter(other -> other.id().equals(one.identity().under()))
        .findFirst()
        .map(other -> in(other.identity().title()))
        .orElse("");
  }

  private String since(Agreement one) {
    var since = one.dates().inForce().get(Dates.EVERYONE);
    return since == null
        ? shell.say("agreement.not_in_force")
        : shell.say("agreement.since", Map.of("day", shell.dates().plain(since)));
  }

  private Stream<Agreement> annexes(Agreement one) {
    return all.stream()
        .filter(other -> one.id().equals(other.identity().under()) && other.isAnnex());
  }

  // An annex's rules and clauses are read where they belong: in their parent.
  private List<AgreementPage.ClausePart> clauses(Agreement one) {
    return Stream.concat(Stream.of(one), annexes(one))
        .flatMap(part -> part.clauses().stream().map(clause -> clause(one, clause)))
        .toList();
  }

  private AgreementPage.ClausePart clause(Agreement one, Clause clause) {
    return new AgreementPage.ClausePart(
        clause.number(),
        in(clause.heading()),
        in(clause.text()),
        origin(clause.origin()),
        clause.rules().stream().map(rule -> rule(one, rule)).toList());
  }

  private AgreementPage.RulePart rule(Agreement one, Rule rule) {
    return switch (rule) {
      case DutyRule duty -> part(rule, in(duty.shall()), dutyFacts(one, duty));
      case GuardRule guard -> part(rule, in(guard.warn()), guardFacts(guard));
      case AssignmentRule table -> part(rule, shell.say("agreement.assignment"), rows(table));
      case RecurrenceRule _ -> part(rule, shell.say("agreement.recurrence"), List.of());
    };
  }

  private AgreementPage.RulePart part(Rule rule, String text, List<String> facts) {
    return new AgreementPage.RulePart(text, facts, rule.isAgreed(), origin(rule.origin()));
  }

  private List<String> dutyFacts(Agreement one, DutyRule duty) {
    var facts = new ArrayList<String>();
    facts.add(shell.say("agreement.who", Map.of("who", who(duty.who()))));
    facts.add(shell.say("agreement.when", Map.of("when", events(duty.trigger().events()))));
    if (duty.within() != null) {
      facts.add(within(one, duty.within()));
    }
    return facts;
  }

  private List<String> guardFacts(GuardRule guard) {
    var reasons = guard.reasons().stream().map(each -> in(each.text()));
    return List.of(
        shell.say("agreement.when", Map.of("when", events(guard.before().events()))),
        shell.say(
            "agreement.reasons", Map.of("reasons", reasons.collect(Collectors.joining("; ")))));
  }

  private List<String> rows(AssignmentRule table) {
    return table.rows().stream().map(row -> in(row.because()) + " → " + who(row.who())).toList();
  }

  private String within(Agreement one, Limit limit) {
    return switch (limit) {
      case Limit.Said(var said) -> said(said);
      case Limit.OfTerm(var term, _) ->
          Stream.concat(Stream.of(one), annexes(one))
              .flatMap(part -> part.term(term).stream())
              .map(Term::value)
              .filter(java.util.Objects::nonNull)
              .findFirst()
              .map(this::said)
              .orElseGet(() -> shell.say("agreement.rests"));
    };
  }

  private String said(TimeLimit limit) {
    var words = new DerivationInWords(shell.language().locale(), shell::say, reason -> reason);
    return words.aloud(new Derivation(List.of(new Step.LimitIs(limit))));
  }

  private String events(List<String> events) {
    return events.stream()
        .map(event -> shell.say("agreement.event." + event))
        .collect(Collectors.joining(", "));
  }

  private String who(PartyFunction who) {
    var role = shell.say("agreement.party." + who.role());
    var function = who.function();
    return function == null ? role : role + ", " + shell.say("directory.function." + function);
  }

  private String origin(Origin origin) {
    var kind = shell.say("agreement.origin." + origin.kind().name().toLowerCase(Locale.ROOT));
    var place = origin.place() == null ? "" : ", " + origin.place();
    return kind + ": " + origin.source() + place;
  }

  private String in(@Nullable Words words) {
    return words == null ? "" : words.in(shell.language().tag());
  }
}
