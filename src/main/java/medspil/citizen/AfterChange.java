package medspil.citizen;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.change.ChangeGrounds;
import medspil.goal.GoalLevel;
import medspil.order.Contract;
import medspil.order.Order;

/// What was done in a pathway after the answer to a change notice.
record AfterChange(Pathway pathway) implements ChangeGrounds.After {

  /// An intervention goal was set, or got other words.
  @Override
  public Optional<Instant> goalsWorded(Instant since) {
    return pathway.goals().worded(GoalLevel.INTERVENTION_GOAL, since);
  }

  /// A contract was changed and signed by both, or another order was placed.
  @Override
  public Optional<Instant> orderAdjusted(Instant since) {
    var orders = pathway.orders();
    return first(
        Stream.concat(
            orders.orders().values().stream().map(Order::placedAt),
            orders.contracts().contracts().values().stream()
                .map(Contract::versions)
                .flatMap(versions ->
                    versions.stream().map(one -> one.agreed().signatures().getLast().at()))),
        since);
  }

  private static Optional<Instant> first(Stream<Instant> moments, Instant since) {
    return moments.filter(at -> at.isAfter(since)).min(Comparator.naturalOrder());
  }
}
