package medspil.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One version of an agreement: text, and the rules in it.
///
/// @param parties the groups of organisations that fill each role, as `region-nord.hospitals`
public record Agreement(
    Identity identity,
    Map<String, String> parties,
    Frame frame,
    Dates dates,
    List<Term> terms,
    List<Clause> clauses,
    Origin origin) {

  public Agreement {
    parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
    terms = List.copyOf(terms);
    clauses = List.copyOf(clauses);
  }

  public String id() {
    return identity.id();
  }

  public int version() {
    return identity.version();
  }

  public AgreementRef ref() {
    return new AgreementRef(id(), version());
  }

  public boolean isAnnex() {
    return identity.kind() == Kind.LOCAL_ANNEX;
  }

  public Optional<Term> term(String name) {
    return terms.stream().filter(term -> term.name().equals(name)).findFirst();
  }

  public Optional<Clause> clause(String number) {
    return clauses.stream().filter(clause -> clause.number().equals(number)).findFirst();
  }

  public Optional<Rule> rule(String clause, String id) {
    return clause(clause).flatMap(found -> found.rule(id));
  }

  public Stream<Map.Entry<RuleRef, Rule>> rules() {
    return clauses.stream()
        .flatMap(clause -> clause.rules().stream().map(rule -> Map.entry(ref(clause, rule), rule)));
  }

  public RuleRef ref(Clause clause, Rule rule) {
    return new RuleRef(id(), version(), clause.number(), rule.id());
  }
}
