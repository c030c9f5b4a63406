package medspil.citizen;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.order.Orders;
import medspil.order.RequestId;

/// What is written about one request lies between who orders and the one that is asked: whoever
/// else is asked about the citizen at the same time does not read it.
record BetweenTwo(Orders orders) {

  Decision about(RequestId request, Decision decision) {
    return decision instanceof Decision.Accepted(var events)
        ? new Decision.Accepted(events.stream().map(one -> about(request, one)).toList())
        : decision;
  }

  private Happened about(RequestId request, Happened one) {
    return orders
        .with(request)
        .filter(_ -> !one.notes().isEmpty())
        .map(order ->
            Stream.of(order.unit(), order.find(request).orElseThrow().unit())
                .collect(Collectors.toUnmodifiableSet()))
        .map(two ->
            new Happened(
                one.event(),
                one.occurredAt(),
                one.notes().stream().map(note -> note.between(two)).toList()))
        .orElse(one);
  }
}
