package medspil.agreement;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One version of an agreement: text, and the rules in it.
public record Agreement(
    Identity identity,
    List<Party> parties,
    Frame frame,
    Dates dates,
    List<Term> terms,
    List<Clause> clauses,
    Origin origin) {

  public Agreement {
    parties = List.copyOf(parties);
    terms = List.copyOf(terms);
    clauses = List.copyOf(clauses);
  }

  Agreement with(List<Clause> others) {
    return new Agreement(identity, parties, frame, dates, terms, others, origin);
  }

  /// The same for everybody from long ago and without an end; who joins or leaves on a day of their
  /// own still does.
  public Agreement heldThroughout() {
    return new Agreement(identity, parties, frame, dates.throughout(), terms, clauses, origin);
  }

  /// In force for everybody from a day; the same when its text says the days itself.
  public Agreement since(LocalDate day) {
    return dates.inForce().isEmpty()
        ? new Agreement(identity, parties, frame, dates.since(day), terms, clauses, origin)
        : this;
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

  /// The groups and organisations that fill each role, as `region-nord.hospitals`.
  public Map<String, List<String>> groups() {
    return parties.stream().collect(toMap(Party::role, Party::groups));
  }

  /// Those who fill each role, with the days of those who join or leave on their own.
  public Map<String, List<Member>> members() {
    return parties.stream().collect(toMap(Party::role, Party::members));
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

  /// The rules of one kind.
  public <R extends Rule> Stream<R> rules(Class<R> kind) {
    return clauses.stream()
        .flatMap(clause -> clause.rules().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  public RuleRef ref(Clause clause, Rule rule) {
    return new RuleRef(id(), version(), clause.number(), rule.id());
  }
}
