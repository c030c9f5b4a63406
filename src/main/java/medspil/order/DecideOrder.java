package medspil.order;

import static medspil.order.Answering.happened;
import static medspil.order.Answering.nothing;
import static medspil.order.Answering.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Answers a wish about decisions, orders and answers; saying the same twice changes nothing.
public final class DecideOrder {
  private final Orders orders;

  private DecideOrder(Orders orders) {
    this.orders = orders;
  }

  public static Decision decide(Orders orders, OrderCommand command) {
    var now = new DecideOrder(orders);
    return switch (command) {
      case OrderCommand.RecordDecision(var decision, var notes) -> now.recorded(decision, notes);
      case OrderCommand.NoteComplaint(var id, var state, var at) ->
          now.about(
              id,
              one ->
                  one.complaint().state() == state
                      ? nothing()
                      : happened(new OrderEvent.ComplaintNoted(id, state, at), at));
      case OrderCommand.TellCitizen(var id, var at) ->
          now.about(
              id,
              one ->
                  one.toldAt() == null
                      ? happened(new OrderEvent.CitizenTold(id, at), at)
                      : nothing());
      case OrderCommand.PlaceOrder(var order, var notes) -> now.place(order, notes);
      case OrderCommand.Ask ask -> now.ask(ask);
      case OrderCommand.MakeOffer offer ->
          now.about(offer.request(), (_, one) -> offer(one, offer));
      case OrderCommand.Decline decline ->
          now.about(decline.request(), (_, one) -> decline(one, decline));
      case OrderCommand.Withdraw(var id, var at) ->
          now.about(id, (_, one) -> end(one, Ending.WITHDRAWN, null, at));
      case OrderCommand.TurnDown(var id, var reason, var at) ->
          now.about(id, (_, one) -> end(one, Ending.TURNED_DOWN, reason, at));
      case OrderCommand.Choose(var id, var at) ->
          now.about(id, (order, one) -> choose(order, one, at));
    };
  }

  private Decision recorded(AuthorityDecision decision, List<Note> notes) {
    if (decision.received().isBefore(decision.day())) {
      return refused(OrderRefusal.ENDS_BEFORE_IT_BEGINS);
    }
    return happened(new OrderEvent.DecisionRecorded(decision), decision.recordedAt(), notes);
  }

  private Decision place(Order order, List<Note> notes) {
    var decision = order.decision();
    if (decision == null) {
      if (order.withoutDecision() == null) {
        return refused(OrderRefusal.REASON_MISSING);
      }
    } else {
      var found = orders.find(decision);
      if (found.isEmpty()) {
        return refused(OrderRefusal.NO_SUCH_DECISION);
      }
      if (!found.get().outcome().allowsOrder()) {
        return refused(OrderRefusal.NOT_A_GRANT);
      }
    }
    var event =
        new OrderEvent.Placed(
            order.id(),
            order.unit(),
            order.municipalities(),
            decision,
            order.withoutDecision(),
            order.wanted(),
            order.placedAt());
    return happened(event, order.placedAt(), notes);
  }

  private Decision ask(OrderCommand.Ask ask) {
    var order = orders.find(ask.order());
    if (order.isEmpty()) {
      return refused(OrderRefusal.NO_SUCH_ORDER);
    }
    if (order.get().chosen().isPresent()) {
      return refused(OrderRefusal.ALREADY_CHOSEN);
    }
    return order.get().asks(ask.unit())
        ? nothing()
        : happened(
            new OrderEvent.Asked(ask.order(), ask.request(), ask.unit(), ask.answerBy(), ask.at()),
            ask.at());
  }

  private static Decision offer(Request request, OrderCommand.MakeOffer wish) {
    return request.state() == RequestState.ASKED
        ? happened(
            new OrderEvent.Offered(wish.request(), wish.offer(), id(wish.words()), wish.at()),
            wish.at(),
            notes(wish.words()))
        : refused(answered(request));
  }

  private static Decision decline(Request request, OrderCommand.Decline wish) {
    return request.state() == RequestState.ASKED || request.state() == RequestState.OFFERED
        ? happened(
            new OrderEvent.Declined(wish.request(), wish.reason(), id(wish.words()), wish.at()),
            wish.at(),
            notes(wish.words()))
        : refused(answered(request));
  }

  private static OrderRefusal answered(Request request) {
    return switch (request.state()) {
      case ASKED, OFFERED, DECLINED -> OrderRefusal.ALREADY_ANSWERED;
      case CHOSEN -> OrderRefusal.ALREADY_CHOSEN;
      case WITHDRAWN, TURNED_DOWN, NOT_CHOSEN -> OrderRefusal.ALREADY_OVER;
    };
  }

  private static Decision end(Request request, Ending how, @Nullable String reason, Instant at) {
    if (request.state() == how.state()) {
      return nothing();
    }
    return switch (request.state()) {
      case CHOSEN -> refused(OrderRefusal.ALREADY_CHOSEN);
      case ASKED, OFFERED ->
          how == Ending.TURNED_DOWN && request.state() == RequestState.ASKED
              ? refused(OrderRefusal.NOTHING_OFFERED)
              : happened(new OrderEvent.RequestEnded(request.id(), how, reason, at), at);
      case DECLINED, WITHDRAWN, TURNED_DOWN, NOT_CHOSEN -> refused(OrderRefusal.ALREADY_OVER);
    };
  }

  /// The others who were asked are told that it is over.
  private static Decision choose(Order order, Request request, Instant at) {
    var chosen = order.chosen();
    if (chosen.isPresent()) {
      return chosen.get().equals(request) ? nothing() : refused(OrderRefusal.ALREADY_CHOSEN);
    }
    if (request.state() != RequestState.OFFERED) {
      return refused(
          request.state() == RequestState.ASKED
              ? OrderRefusal.NOTHING_OFFERED
              : OrderRefusal.ALREADY_OVER);
    }
    var events = new ArrayList<OrderEvent>();
    events.add(new OrderEvent.Chosen(request.id(), at));
    order.all().stream()
        .filter(other -> other.state().isOpen() && !other.id().equals(request.id()))
        .map(other -> new OrderEvent.RequestEnded(other.id(), Ending.NOT_CHOSEN, null, at))
        .forEach(events::add);
    return new Decision.Accepted(events.stream().map(event -> new Happened(event, at)).toList());
  }

  private Decision about(DecisionId id, Function<AuthorityDecision, Decision> then) {
    return orders.find(id).map(then).orElseGet(() -> refused(OrderRefusal.NO_SUCH_DECISION));
  }

  private Decision about(RequestId id, BiFunction<Order, Request, Decision> then) {
    return orders
        .with(id)
        .map(order -> then.apply(order, order.find(id).orElseThrow()))
        .orElseGet(() -> refused(OrderRefusal.NO_SUCH_REQUEST));
  }

  private static @Nullable NoteId id(@Nullable Note note) {
    return note == null ? null : note.id();
  }

  private static List<Note> notes(@Nullable Note note) {
    return note == null ? List.of() : List.of(note);
  }
}
