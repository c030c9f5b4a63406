package medspil.information;

import static java.util.Collections.unmodifiableMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import medspil.order.RequestId;

/// All that was given about a citizen, by the request it belongs to; the chapter's state.
public record Exchanges(Map<RequestId, Exchange> all) {
  public static final Exchanges NONE = new Exchanges(Map.of());

  public Exchanges {
    all = unmodifiableMap(new LinkedHashMap<>(all));
  }

  public Exchanges evolve(InformationEvent event) {
    var old = of(event.about());
    return with(
        switch (event) {
          case InformationEvent.Considered one ->
              old.with(one.from(), one.code(), item -> item.considered(one.said()))
                  .complete(one.from(), null);
          case InformationEvent.ItemGiven one ->
              old.with(one.from(), one.code(), item -> item.given(one.given()));
          case InformationEvent.ItemAsked one ->
              old.with(
                      one.from(),
                      one.code(),
                      item -> item.asked(new Asked(one.why(), one.at(), null)))
                  .complete(one.from(), null);
          case InformationEvent.DocumentAttached one ->
              old.with(one.from(), one.code(), item -> item.attached(one.document()))
                  .complete(one.from(), null);
          case InformationEvent.DocumentDetached one ->
              old.with(one.from(), one.code(), item -> item.detached(one.document()));
          case InformationEvent.Completed one -> old.complete(one.from(), one.at());
        });
  }

  /// Nothing is said yet when it is empty.
  public Exchange of(RequestId about) {
    return Optional.ofNullable(all.get(about)).orElseGet(() -> Exchange.of(about));
  }

  private Exchanges with(Exchange one) {
    var copy = new LinkedHashMap<>(all);
    copy.put(one.about(), one);
    return new Exchanges(copy);
  }
}
