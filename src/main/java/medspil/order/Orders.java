package medspil.order;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A citizen's decisions, orders and contracts, in the order they came; the chapter's state.
public record Orders(
    Map<DecisionId, AuthorityDecision> decisions, Map<OrderId, Order> orders, Contracts contracts) {
  public static final Orders NONE = new Orders(Map.of(), Map.of(), Contracts.NONE);

  public Orders {
    decisions = unmodifiableMap(new LinkedHashMap<>(decisions));
    orders = unmodifiableMap(new LinkedHashMap<>(orders));
  }

  public Orders evolve(OrderEvent event) {
    return switch (event) {
      case OrderEvent.DecisionRecorded(var decision) -> with(decision);
      case OrderEvent.ComplaintNoted(var id, var state, _) ->
          decided(id, decision -> decision.complained(state));
      case OrderEvent.CitizenTold(var id, var at) -> decided(id, decision -> decision.told(at));
      case OrderEvent.Placed placed -> with(placed(placed));
      case OrderEvent.Asked(var order, var request, var unit, var by, var at) ->
          ordered(order, one -> one.with(Request.asked(request, unit, by, at)));
      case OrderEvent.Offered(var id, var offer, var words, var at) ->
          changed(id, request -> request.offered(offer, words, at));
      case OrderEvent.Declined(var id, var reason, var words, var at) ->
          changed(id, request -> request.declined(reason, words, at));
      case OrderEvent.Chosen(var id, _) -> changed(id, Request::chosen);
      case OrderEvent.RequestEnded(var id, var how, var reason, var at) ->
          changed(id, request -> request.ended(how.state(), reason, at));
    };
  }

  public Orders evolve(ContractEvent event) {
    return new Orders(decisions, orders, contracts.evolve(event));
  }

  public Optional<AuthorityDecision> find(DecisionId id) {
    return Optional.ofNullable(decisions.get(id));
  }

  public Optional<Order> find(OrderId id) {
    return Optional.ofNullable(orders.get(id));
  }

  /// The order that a request belongs to.
  public Optional<Order> with(RequestId id) {
    return orders.values().stream().filter(one -> one.requests().containsKey(id)).findFirst();
  }

  public Optional<Request> find(RequestId id) {
    return with(id).flatMap(order -> order.find(id));
  }

  /// What these units are asked and have not come to an end with.
  public List<Request> openTo(Collection<UUID> units) {
    return orders.values().stream()
        .flatMap(order -> order.all().stream())
        .filter(request -> units.contains(request.unit()) && request.state().isOpen())
        .toList();
  }

  /// The units of the providers that a contract binds at a moment.
  public Set<UUID> contracted(Instant at) {
    return contracts.contracts().values().stream()
        .filter(one -> one.binds(at))
        .flatMap(one -> find(one.id()).stream())
        .map(Request::unit)
        .collect(Collectors.toSet());
  }

  private static Order placed(OrderEvent.Placed event) {
    return new Order(
        event.order(),
        event.unit(),
        event.municipalities(),
        event.decision(),
        event.withoutDecision(),
        event.wanted(),
        event.at(),
        Map.of());
  }

  private Orders decided(DecisionId id, UnaryOperator<AuthorityDecision> change) {
    return find(id).map(one -> with(change.apply(one))).orElse(this);
  }

  private Orders ordered(OrderId id, UnaryOperator<Order> change) {
    return find(id).map(one -> with(change.apply(one))).orElse(this);
  }

  private Orders changed(RequestId id, UnaryOperator<Request> change) {
    return with(id).map(order -> with(order.changed(id, change))).orElse(this);
  }

  private Orders with(AuthorityDecision decision) {
    var copy = new LinkedHashMap<>(decisions);
    copy.put(decision.id(), decision);
    return new Orders(copy, orders, contracts);
  }

  private Orders with(Order order) {
    var copy = new LinkedHashMap<>(orders);
    copy.put(order.id(), order);
    return new Orders(decisions, copy, contracts);
  }
}
