package medspil.agreement;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Finds the rules that listen to an event for an organisation in a role, and asks them.
final class RuleIndex<R extends Rule> {
  private final Map<Key, List<Listener<R>>> listeners;

  /// An event, and who would owe something because of it.
  record Key(String event, String role, String organisation) {}

  RuleIndex(Map<Key, List<Listener<R>>> listeners) {
    this.listeners = Map.copyOf(listeners);
  }

  @SuppressWarnings("ReferenceEquality") // one listener stands under several keys
  void matching(Ground ground, Parties parties, Consumer<Match<R>> found) {
    parties
        .byRole()
        .forEach((role, organisation) -> {
          var here = listeners(ground, role, organisation);
          here.forEach(listener -> ask(listener, ground, parties, found));
          for (var successor : parties.successors().anyOf(organisation, parties.day())) {
            listeners(ground, role, successor).stream()
                .filter(listener -> here.stream().noneMatch(one -> one == listener))
                .forEach(listener -> ask(listener, ground, parties, found));
          }
        });
  }

  private List<Listener<R>> listeners(Ground ground, String role, String organisation) {
    return listeners.getOrDefault(new Key(ground.name(), role, organisation), List.of());
  }

  private void ask(Listener<R> listener, Ground ground, Parties parties, Consumer<Match<R>> found) {
    var binding = listener.series().binding(parties, listener.roles());
    if (binding == null) {
      return;
    }
    for (var armed : listener.byEdition().get(binding.edition().position())) {
      var verdict = armed.condition().on(ground);
      if (!verdict.isFalse()) {
        found.accept(new Match<>(armed, listener, binding, parties, verdict));
      }
    }
  }
}
