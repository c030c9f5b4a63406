package medspil.agreement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;

/// Every one of its conditions; of none, it is always true.
record AllOf(List<Condition> conditions) implements Condition {
  static final AllOf NOTHING = new AllOf(List.of());

  AllOf {
    conditions = List.copyOf(conditions);
  }

  @Override
  public String text() {
    return conditions.stream().map(Condition::text).collect(joining(" && "));
  }

  @Override
  public Set<String> names() {
    return conditions.stream().flatMap(one -> one.names().stream()).collect(toUnmodifiableSet());
  }

  @Override
  public Verdict on(Ground ground) {
    var verdict = Verdict.TRUE;
    for (int i = 0; i < conditions.size() && !verdict.isFalse(); i++) {
      verdict = verdict.and(conditions.get(i).on(ground));
    }
    return verdict;
  }
}
