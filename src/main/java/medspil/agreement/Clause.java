package medspil.agreement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A numbered clause: what it says, which requirements it meets, and the rules that follow from it.
///
/// @param heading null, as the text, in an annex that adds rules to a clause of its parent
public record Clause(
    String number,
    @Nullable Words heading,
    @Nullable Words text,
    List<String> meets,
    Origin origin,
    List<Rule> rules,
    Place at) {

  public Clause {
    meets = List.copyOf(meets);
    rules = List.copyOf(rules);
  }

  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
