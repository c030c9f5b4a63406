package medspil.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How a citizen moves in or begins: dated steps of both sides.
///
/// @param revision goes up each time somebody plans anew
public record MoveIn(int revision, List<MoveInStep> steps) {
  public static final MoveIn NONE = new MoveIn(0, List.of());

  public MoveIn {
    steps = List.copyOf(steps);
  }

  public Optional<MoveInStep> find(MoveInStepId id) {
    return steps.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// What is ticked stays as it is, whatever is planned.
  MoveIn planned(List<MoveInStep> wanted) {
    var all = new ArrayList<>(steps.stream().filter(MoveInStep::isDone).toList());
    wanted.stream()
        .filter(one -> find(one.id()).filter(MoveInStep::isDone).isEmpty())
        .forEach(all::add);
    all.sort(Comparator.comparing(MoveInStep::day));
    return new MoveIn(revision + 1, all);
  }

  MoveIn changed(MoveInStepId id, UnaryOperator<MoveInStep> change) {
    return new MoveIn(
        revision,
        steps.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList());
  }
}
