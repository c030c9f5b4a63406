package medspil.agreement;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts an agreement and its local annexes together. An annex may add rules and set terms that the
/// parent leaves open; it cannot change or take away anything.
public final class Compose {
  private Compose() {}

  /// The annexes must be read without errors.
  public static Composed with(Agreement parent, List<Agreement> annexes) {
    return new Composed(terms(parent, annexes), clauses(parent, annexes));
  }

  /// An agreement with all that stands above it, the widest first, each with its own annexes: what
  /// holds together.
  public static Map<AgreementRef, Composed> chain(Agreement agreement, Collection<Agreement> all) {
    var above = new Above(all);
    var chain = new LinkedHashMap<AgreementRef, Composed>();
    for (var one : above.upwards(agreement).reversed()) {
      if (!one.isAnnex()) {
        chain.put(one.ref(), with(one, above.annexes(one)));
      }
    }
    return chain;
  }

  private static List<Line<Term>> terms(Agreement parent, List<Agreement> annexes) {
    return parent.terms().stream().map(term -> term(parent, term, annexes)).toList();
  }

  private static Line<Term> term(Agreement parent, Term term, List<Agreement> annexes) {
    return annexes.stream()
        .flatMap(annex -> annex.term(term.name()).map(set -> new Line<>(set, annex.ref())).stream())
        .findFirst()
        .orElseGet(() -> new Line<>(term, parent.ref()));
  }

  private static List<Composed.ComposedClause> clauses(Agreement parent, List<Agreement> annexes) {
    var clauses = new LinkedHashMap<String, Line<Clause>>();
    var rules = new LinkedHashMap<String, List<Line<Rule>>>();
    Stream.concat(Stream.of(parent), annexes.stream())
        .forEach(agreement -> add(agreement, clauses, rules));
    return clauses.entrySet().stream()
        .map(clause ->
            new Composed.ComposedClause(
                clause.getValue(), rules.getOrDefault(clause.getKey(), List.of())))
        .toList();
  }

  private static void add(
      Agreement agreement, Map<String, Line<Clause>> clauses, Map<String, List<Line<Rule>>> rules) {
    for (var clause : agreement.clauses()) {
      clauses.putIfAbsent(clause.number(), new Line<>(clause, agreement.ref()));
      var here = rules.computeIfAbsent(clause.number(), _ -> new ArrayList<>());
      clause.rules().forEach(rule -> here.add(new Line<>(rule, agreement.ref())));
    }
  }

  /// Why an annex cannot be put together with its parent; empty when it can.
  public static List<Fault> refusals(Agreement parent, Agreement annex) {
    var findings = new Findings();
    annex.parties().forEach(party -> party(parent, party, findings));
    annex.terms().forEach(term -> new AnnexTerm(parent, findings).check(term));
    var clauses = parent.clauses().stream().collect(toMap(Clause::number, Function.identity()));
    for (var clause : annex.clauses()) {
      var above = clauses.get(clause.number());
      if (above == null) {
        named(clause, findings);
      } else {
        added(above, clause, findings);
      }
    }
    return findings.faults();
  }

  private static void party(Agreement parent, Party party, Findings findings) {
    var roles = parent.groups().keySet();
    if (!roles.contains(party.role())) {
      var said = Said.of(Wrong.PARENT_NO_PARTY, parent.id(), party.role());
      findings.error(party.at(), said.meant(party.role(), roles));
    }
  }

  private static void named(Clause clause, Findings findings) {
    if (clause.heading() == null) {
      findings.error(clause.at(), Wrong.ANNEX_NO_HEADING, clause.number());
    }
  }

  private static void added(Clause above, Clause clause, Findings findings) {
    if (clause.heading() != null || clause.text() != null) {
      findings.error(clause.at(), Wrong.ANNEX_REWRITES, clause.number());
    }
    for (var rule : clause.rules()) {
      above.rule(rule.id()).ifPresent(parents -> AnnexRule.refuse(parents, rule, findings));
    }
  }
}
