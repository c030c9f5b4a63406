package medspil.visit;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.order.Orders;
import medspil.order.Request;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a pre-visit: authority and provider find a time, and the citizen may always
/// say what they think and say no.
public record DecidePreVisit(PreVisits visits, Orders orders) {

  public Decision decide(PreVisitCommand command) {
    var request = orders.find(command.about());
    if (request.isEmpty()) {
      return refused(PreVisitRefusal.NO_SUCH_REQUEST);
    }
    return switch (command) {
      case PreVisitCommand.ProposeVisit one -> propose(request.get(), one);
      case PreVisitCommand.MoveVisit one -> ahead(one, _ -> move(one));
      case PreVisitCommand.AgreeVisit one -> ahead(one, old -> agree(old, one));
      case PreVisitCommand.HoldVisit one -> going(one, old -> hold(old, one));
      case PreVisitCommand.CancelVisit one -> cancel(one);
      case PreVisitCommand.SayOfVisit one -> going(one, old -> say(old, one));
    };
  }

  private Decision propose(Request request, PreVisitCommand.ProposeVisit one) {
    if (visits.find(one.visit()).isPresent()) {
      return nothing();
    }
    if (one.by() == Side.CITIZEN) {
      return refused(PreVisitRefusal.NOT_FOR_CITIZEN);
    }
    if (!request.state().isOpen()) {
      return refused(PreVisitRefusal.NO_LONGER_ASKED);
    }
    return timed(
        one.time(),
        one.place(),
        one.at(),
        new PreVisitEvent.VisitProposed(
            one.visit(), one.about(), one.way(), one.time(), one.place().id(), one.by(), one.at()));
  }

  private static Decision move(PreVisitCommand.MoveVisit one) {
    return one.by() == Side.CITIZEN
        ? refused(PreVisitRefusal.NOT_FOR_CITIZEN)
        : timed(
            one.time(),
            one.place(),
            one.at(),
            new PreVisitEvent.VisitMoved(
                one.visit(), one.time(), one.place().id(), one.by(), one.at()));
  }

  private static Decision timed(Instant time, Note place, Instant at, PreVisitEvent event) {
    if (place.words().isBlank()) {
      return refused(PreVisitRefusal.WORDS_MISSING);
    }
    return time.isBefore(at) ? refused(PreVisitRefusal.TIME_PASSED) : happened(at, place, event);
  }

  private static Decision agree(PreVisit old, PreVisitCommand.AgreeVisit one) {
    if (one.by() == Side.CITIZEN) {
      return refused(PreVisitRefusal.NOT_FOR_CITIZEN);
    }
    if (old.agreed() != null) {
      return nothing();
    }
    return old.proposedBy() == one.by()
        ? refused(PreVisitRefusal.OWN_PROPOSAL)
        : happened(one.at(), null, new PreVisitEvent.VisitAgreed(old.id(), one.by(), one.at()));
  }

  private static Decision hold(PreVisit old, PreVisitCommand.HoldVisit one) {
    if (one.by() == Side.CITIZEN) {
      return refused(PreVisitRefusal.NOT_FOR_CITIZEN);
    }
    if (old.held() != null) {
      return old.held().equals(one.day()) ? nothing() : refused(PreVisitRefusal.ALREADY_HELD);
    }
    return one.day().isAfter(one.today())
        ? refused(PreVisitRefusal.IN_THE_FUTURE)
        : happened(
            one.at(), null, new PreVisitEvent.VisitHeld(old.id(), one.day(), one.by(), one.at()));
  }

  private Decision cancel(PreVisitCommand.CancelVisit one) {
    if (visits.find(one.visit()).filter(old -> old.cancelled() != null).isPresent()) {
      return nothing();
    }
    return ahead(
        one,
        old ->
            one.why().words().isBlank()
                ? refused(PreVisitRefusal.SAY_WHY)
                : happened(
                    one.at(),
                    one.why(),
                    new PreVisitEvent.VisitCancelled(
                        old.id(), new Cancelled(one.by(), one.why().id(), one.at()))));
  }

  private static Decision say(PreVisit old, PreVisitCommand.SayOfVisit one) {
    return one.words().words().isBlank()
        ? refused(PreVisitRefusal.WORDS_MISSING)
        : happened(
            one.at(),
            one.words(),
            new PreVisitEvent.VisitSpokenOf(
                old.id(), new Said(one.by(), one.words().id(), one.at())));
  }

  private Decision ahead(PreVisitCommand command, Function<PreVisit, Decision> then) {
    return going(
        command,
        old -> old.held() == null ? then.apply(old) : refused(PreVisitRefusal.ALREADY_HELD));
  }

  private Decision going(PreVisitCommand command, Function<PreVisit, Decision> then) {
    return visits
        .find(command.visit())
        .filter(one -> one.request().equals(command.about()))
        .map(one -> one.cancelled() == null ? then.apply(one) : refused(PreVisitRefusal.CANCELLED))
        .orElseGet(() -> refused(PreVisitRefusal.NO_SUCH_VISIT));
  }

  private static Decision refused(PreVisitRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  private static Decision happened(Instant at, @Nullable Note words, PreVisitEvent event) {
    var notes = words == null ? List.<Note>of() : List.of(words);
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }
}
