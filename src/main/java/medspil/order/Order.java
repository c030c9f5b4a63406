package medspil.order;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What an authority asks of one or more providers, on a decision or with a reason for none.
///
/// @param unit the authority's unit that asks
/// @param withoutDecision the code of why no decision stands behind it
public record Order(
    OrderId id,
    UUID unit,
    Municipalities municipalities,
    @Nullable DecisionId decision,
    @Nullable String withoutDecision,
    Wanted wanted,
    Instant placedAt,
    Map<RequestId, Request> requests) {
  public Order {
    requests = unmodifiableMap(new LinkedHashMap<>(requests));
  }

  public Collection<Request> all() {
    return requests.values();
  }

  public Optional<Request> find(RequestId request) {
    return Optional.ofNullable(requests.get(request));
  }

  /// The one that became a contract.
  public Optional<Request> chosen() {
    return all().stream().filter(one -> one.state() == RequestState.CHOSEN).findFirst();
  }

  boolean asks(UUID provider) {
    return all().stream().anyMatch(one -> one.unit().equals(provider) && one.state().isOpen());
  }

  Order with(Request request) {
    var copy = new LinkedHashMap<>(requests);
    copy.put(request.id(), request);
    return new Order(id, unit, municipalities, decision, withoutDecision, wanted, placedAt, copy);
  }

  Order changed(RequestId request, UnaryOperator<Request> change) {
    var found = requests.get(request);
    return found == null ? this : with(change.apply(found));
  }
}
