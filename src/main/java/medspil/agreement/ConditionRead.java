package medspil.agreement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;

/// What a condition mentions, each with how many characters into it that stands.
record ConditionRead(List<Named> named, List<Compared> compared, List<Called> called) {

  /// An event or a fact by its dotted name.
  record Named(String name, int offset) {}

  /// A name held against a text written in the condition.
  record Compared(String name, String value, int offset) {}

  /// A function or operator.
  record Called(String function, int offset) {}

  Set<String> names() {
    return named.stream().map(Named::name).collect(toUnmodifiableSet());
  }
}
