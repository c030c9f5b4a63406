package medspil.agreement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A numbered clause: what it says, which requirements it meets, and the rules that follow from it.
///
/// @param meets requirements by id, and points that a law asks for by its name
/// @param fills rubrics of the parent that an annex writes under here
/// @param heading null, as the text, in an annex that adds rules to a clause of its parent
public record Clause(
    String number,
    @Nullable Words heading,
    @Nullable Words text,
    List<String> meets,
    List<String> fills,
    Origin origin,
    List<Rule> rules,
    Place at) {

  public Clause {
    meets = List.copyOf(meets);
    fills = List.copyOf(fills);
    rules = List.copyOf(rules);
  }

  /// Whether it says anything: one with a heading alone is still to be written.
  public boolean isWritten() {
    return text != null || !rules.isEmpty();
  }

  Clause with(List<Rule> others) {
    return new Clause(number, heading, text, meets, fills, origin, others, at);
  }

  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
