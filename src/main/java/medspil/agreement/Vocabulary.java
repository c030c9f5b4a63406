package medspil.agreement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The words that rules may use: the events and facts that the chapters of a pathway declare.
public final class Vocabulary {
  private final Map<String, FactWord> facts;
  private final Map<String, EventWord> events;

  public Vocabulary(Collection<FactWord> facts, Collection<EventWord> events) {
    this.facts = facts.stream().collect(toUnmodifiableMap(FactWord::name, identity()));
    this.events = events.stream().collect(toUnmodifiableMap(EventWord::name, identity()));
    events.forEach(this::check);
  }

  private void check(EventWord event) {
    if (facts.containsKey(event.name())) {
      throw new IllegalArgumentException("a word is an event or a fact, not both: " + event.name());
    }
    for (var fact : event.facts()) {
      if (!facts.containsKey(fact)) {
        throw new IllegalArgumentException(event.name() + " offers an undeclared fact: " + fact);
      }
    }
  }

  /// Ours and the other's together, so that each chapter may declare its own.
  public Vocabulary plus(Vocabulary other) {
    return new Vocabulary(both(facts, other.facts), both(events, other.events));
  }

  private static <T> List<T> both(Map<String, T> ours, Map<String, T> others) {
    return Stream.concat(ours.values().stream(), others.values().stream()).distinct().toList();
  }

  public Optional<EventWord> event(String name) {
    return Optional.ofNullable(events.get(name));
  }

  public Optional<FactWord> fact(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  public Collection<EventWord> events() {
    return events.values();
  }

  public Collection<FactWord> facts() {
    return facts.values();
  }
}
