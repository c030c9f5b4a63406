package medspil.agreement;

import java.util.List;
import java.util.stream.Stream;
import medspil.deadline.Parsed;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// Reads the values that rules are made of: parties, events, time limits and conditions.
final class RuleValues {
  private static final int MOST_CONDITIONS = 1_000;

  private final Values values;
  private final Findings findings;
  private final Vocabulary vocabulary;
  private final Cel cel;
  private int conditions;

  RuleValues(Values values, Vocabulary vocabulary, Cel cel) {
    this.values = values;
    this.findings = values.findings();
    this.vocabulary = vocabulary;
    this.cel = cel;
  }

  Values values() {
    return values;
  }

  @Nullable PartyFunction party(Node node) {
    var text = values.matching(node, Values.DOTTED, Thing.A_PARTY, "hospital.ward");
    if (text == null) {
      return null;
    }
    var party = PartyFunction.of(text);
    findings.mention(party.role(), node.at());
    return party;
  }

  @Nullable TimeLimit timeLimit(Node node) {
    var scalar = values.scalar(node, Thing.A_TIME_LIMIT);
    return switch (scalar == null ? null : TimeLimit.parse(scalar.text())) {
      case null -> null;
      case Parsed.Limit(var limit) -> limit;
      case Parsed.Fault(var position, var slip, var word, var suggestion) -> {
        var at = scalar == null ? node.at() : scalar.inside(position);
        findings.error(at, Wrong.LIMIT, slip, word, suggestion);
        yield null;
      }
    };
  }

  /// The name of a term, or a time limit said outright.
  @Nullable Limit limit(Node node) {
    if (node instanceof Node.Scalar scalar && Values.NAME.matcher(scalar.text()).matches()) {
      return new Limit.OfTerm(scalar.text(), node.at());
    }
    var said = timeLimit(node);
    return said == null ? null : new Limit.Said(said);
  }

  @Nullable String event(Node node) {
    var scalar = values.scalar(node, Thing.AN_EVENT);
    if (scalar == null || vocabulary.event(scalar.text()).isPresent()) {
      return scalar == null ? null : scalar.text();
    }
    var known = vocabulary.events().stream().map(EventWord::name).toList();
    findings.error(node.at(), Said.of(Wrong.NO_EVENT, scalar.text()).meant(scalar.text(), known));
    return null;
  }

  /// A kind of stay.
  @Nullable String scope(Node node) {
    var known = vocabulary.fact(InScope.FACT).map(FactWord::values).orElse(List.of());
    var scalar = values.scalar(node, Thing.A_KIND_OF_STAY);
    if (scalar == null || known.contains(scalar.text())) {
      return scalar == null ? null : scalar.text();
    }
    findings.error(node.at(), Said.of(Wrong.NO_STAY, scalar.text()).meant(scalar.text(), known));
    return null;
  }

  @Nullable Condition condition(Node node) {
    if (!(node instanceof Node.Scalar scalar) || !scalar.quoted()) {
      findings.error(node.at(), Wrong.UNQUOTED);
      return null;
    }
    if (++conditions > MOST_CONDITIONS) {
      findings.error(node.at(), Wrong.MANY_CONDITIONS, MOST_CONDITIONS);
      return null;
    }
    return switch (cel.compile(scalar.text())) {
      case Compiled.Sound(var condition) -> condition;
      case Compiled.Flawed(var flaws) -> {
        flaws.forEach(flaw -> findings.error(scalar.inside(flaw.offset()), flaw.said()));
        yield null;
      }
    };
  }

  /// A condition of which every fact is asked for whenever one of these events happens.
  @Nullable Condition conditionOn(Node node, List<String> events) {
    var condition = condition(node);
    if (condition != null) {
      for (var event : events) {
        facts(condition)
            .filter(fact -> !offers(event, fact))
            .forEach(fact -> findings.error(node.at(), Wrong.NEVER_KNOWN, fact, event));
      }
    }
    return condition;
  }

  /// One of the events that the condition names, and every fact asked for by one of them.
  @Nullable Proof proof(Node node) {
    var condition = condition(node);
    if (condition == null) {
      return null;
    }
    var events =
        condition.names().stream()
            .filter(name -> vocabulary.event(name).isPresent())
            .sorted()
            .toList();
    if (events.isEmpty()) {
      findings.error(node.at(), Wrong.PROOF_WITHOUT_EVENT);
      return null;
    }
    facts(condition)
        .filter(fact -> events.stream().noneMatch(event -> offers(event, fact)))
        .forEach(fact -> findings.error(node.at(), Wrong.NEVER_KNOWN, fact, events));
    return new Proof(events, condition);
  }

  private Stream<String> facts(Condition condition) {
    return condition.names().stream().filter(name -> vocabulary.fact(name).isPresent()).sorted();
  }

  private boolean offers(String event, String fact) {
    return vocabulary.event(event).filter(word -> word.facts().contains(fact)).isPresent();
  }
}
