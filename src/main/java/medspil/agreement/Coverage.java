package medspil.agreement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What an agreement covers, asked before any of its rules; an annex covers what its parent does.
final class Coverage {
  private final Set<String> stayEvents;

  Coverage(Vocabulary vocabulary) {
    this.stayEvents =
        vocabulary.events().stream()
            .filter(event -> event.facts().contains(InScope.FACT))
            .map(EventWord::name)
            .collect(toUnmodifiableSet());
  }

  <R extends Rule> Armed<R> arm(Seated seated, RuleRef ref, R rule, Condition own) {
    var conditions = new ArrayList<Condition>();
    for (var frame : seated.frames()) {
      conditions.addAll(of(frame));
    }
    conditions.add(own);
    return new Armed<>(ref, rule, new AllOf(conditions));
  }

  List<Condition> of(Frame frame) {
    var conditions = new ArrayList<Condition>();
    if (!frame.scope().isEmpty()) {
      conditions.add(new InScope(frame.scope(), stayEvents));
    }
    if (frame.covers() != null) {
      conditions.add(frame.covers());
    }
    return conditions;
  }
}
