package medspil.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the words in a condition that no chapter declares, and those a condition may not use.
final class CheckWords {
  private static final Set<String> OPERATORS =
      Set.of("_&&_", "_||_", "!_", "_?_:_", "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "@in");

  private static final Map<String, String> ARITHMETIC =
      Map.of("_+_", "+", "_-_", "-", "-_", "-", "_*_", "*", "_/_", "/", "_%_", "%", "_[_]", "[ ]");

  private final Vocabulary vocabulary;

  CheckWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Flaw> flaws(ConditionRead read) {
    var flaws = new ArrayList<Flaw>();
    read.called().stream()
        .filter(call -> !OPERATORS.contains(call.function()))
        .map(CheckWords::call)
        .forEach(flaws::add);
    read.named().stream()
        .filter(named -> !isKnown(named.name()))
        .map(this::unknown)
        .forEach(flaws::add);
    read.compared().stream().flatMap(this::value).forEach(flaws::add);
    return flaws;
  }

  private boolean isKnown(String name) {
    return vocabulary.fact(name).isPresent() || vocabulary.event(name).isPresent();
  }

  private static Flaw call(ConditionRead.Called call) {
    var sign = ARITHMETIC.get(call.function());
    var said =
        sign == null
            ? Said.of(Wrong.NO_FUNCTION, call.function())
            : Said.of(Wrong.NO_ARITHMETIC, sign);
    return new Flaw(call.offset(), said);
  }

  private Flaw unknown(ConditionRead.Named named) {
    var known =
        Stream.concat(
                vocabulary.facts().stream().map(FactWord::name),
                vocabulary.events().stream().map(EventWord::name))
            .toList();
    var said = Said.of(Wrong.NO_WORD, named.name());
    return new Flaw(named.offset(), said.near(Nearest.to(named.name(), known)));
  }

  private Stream<Flaw> value(ConditionRead.Compared compared) {
    return vocabulary.fact(compared.name()).stream()
        .filter(fact -> !fact.values().isEmpty() && !fact.values().contains(compared.value()))
        .map(fact -> notOneOf(compared, fact));
  }

  private static Flaw notOneOf(ConditionRead.Compared compared, FactWord fact) {
    var said = Said.of(Wrong.NO_VALUE, fact.name(), compared.value());
    return new Flaw(compared.offset(), said.meant(compared.value(), fact.values()));
  }
}
