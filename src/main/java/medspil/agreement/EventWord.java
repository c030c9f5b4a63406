package medspil.agreement;

import java.util.Set;

/// An event that rules may wait for, and the facts that are asked for when it happens.
///
/// @param arisesAt the party's role where it arises: that party must be bound too
public record EventWord(String name, String arisesAt, Set<String> facts) {
  public EventWord {
    facts = Set.copyOf(facts);
  }
}
