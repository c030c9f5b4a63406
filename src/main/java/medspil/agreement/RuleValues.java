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
    var text = values.matching(node, Values.DOTTED, "a party and its function", "hospital.ward");
    if (text == null) {
      return null;
    }
    var party = PartyFunction.of(text);
    findings.mention(party.role(), node.at());
    return party;
  }

  @Nullable TimeLimit timeLimit(Node node) {
    var scalar = values.scalar(node, "a time limit");
    return switch (scalar == null ? null : TimeLimit.parse(scalar.text())) {
      case null -> null;
      case Parsed.Limit(var limit) -> limit;
      case Parsed.Fault(var position, var message, var suggestion) -> {
        var at = scalar == null ? node.at() : scalar.inside(position);
        findings.error(at, message, "for example " + suggestion);
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
    var scalar = values.scalar(node, "an event");
    if (scalar == null || vocabulary.event(scalar.text()).isPresent()) {
      return scalar == null ? null : scalar.text();
    }
    var known = vocabulary.events().stream().map(EventWord::name).toList();
    findings.unknown(
        node.at(), "no chapter knows the event " + scalar.text(), scalar.text(), known);
    return null;
  }

  /// A kind of stay.
  @Nullable String scope(Node node) {
    var known = vocabulary.fact(InScope.FACT).map(FactWord::values).orElse(List.of());
    var scalar = values.scalar(node, "a kind of stay");
    if (scalar == null || known.contains(scalar.text())) {
      return scalar == null ? null : scalar.text();
    }
    findings.unknown(node.at(), "no stay is " + scalar.text(), scalar.text(), known);
    return null;
  }

  @Nullable Condition condition(Node node) {
    if (!(node instanceof Node.Scalar scalar) || !scalar.quoted()) {
      findings.error(node.at(), "a condition stands in quotes", "\"citizen.age >= 18\"");
      return null;
    }
    if (++conditions > MOST_CONDITIONS) {
      var message = "a file may have " + MOST_CONDITIONS + " conditions, this is one more";
      findings.error(node.at(), message, "put some of the rules in an annex");
      return null;
    }
    return switch (cel.compile(scalar.text())) {
      case Compiled.Sound(var condition) -> condition;
      case Compiled.Flawed(var flaws) -> {
        flaws.forEach(flaw ->
            findings.error(scalar.inside(flaw.offset()), flaw.message(), flaw.suggestion()));
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
            .forEach(fact -> findings.error(node.at(), neverKnown(fact, event), null));
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
      findings.error(node.at(), "this names no event", "\"document.sent && …\"");
      return null;
    }
    facts(condition)
        .filter(fact -> events.stream().noneMatch(event -> offers(event, fact)))
        .forEach(
            fact -> findings.error(node.at(), neverKnown(fact, String.join(", ", events)), null));
    return new Proof(events, condition);
  }

  private Stream<String> facts(Condition condition) {
    return condition.names().stream().filter(name -> vocabulary.fact(name).isPresent()).sorted();
  }

  private boolean offers(String event, String fact) {
    return vocabulary.event(event).filter(word -> word.facts().contains(fact)).isPresent();
  }

  private static String neverKnown(String fact, String event) {
    return fact + " is never known when " + event + " happens";
  }
}
