package medspil.app;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.order.AuthorityDecision;
import medspil.order.Complaint;
import medspil.order.ComplaintState;
import medspil.order.DecisionId;
import medspil.order.Ending;
import medspil.order.Municipalities;
import medspil.order.Nature;
import medspil.order.Offer;
import medspil.order.OrderEvent;
import medspil.order.OrderId;
import medspil.order.Outcome;
import medspil.order.Per;
import medspil.order.Rate;
import medspil.order.RequestId;
import medspil.order.Wanted;

/// An event of each type of decisions and orders, in every form it may take.
final class OrderExamples {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");
  private static final NoteId NOTE = new NoteId(id(1));

  private OrderExamples() {}

  static List<Event> events() {
    var events = new ArrayList<Event>();
    for (var outcome : Outcome.values()) {
      events.add(decided(10 + at(outcome), outcome, ComplaintState.NONE, true));
    }
    for (var state : ComplaintState.values()) {
      events.add(decided(30 + at(state), Outcome.GRANT, ComplaintState.NONE, false));
      events.add(new OrderEvent.ComplaintNoted(new DecisionId(id(30 + at(state))), state, AT));
    }
    events.add(new OrderEvent.CitizenTold(new DecisionId(id(11)), AT));
    for (var nature : Nature.values()) {
      events.add(placed(50 + at(nature), nature, nature == Nature.PREVENTIVE));
    }
    for (var per : Per.values()) {
      events.add(asked(60 + at(per)));
      events.add(offered(60 + at(per), per));
    }
    events.add(new OrderEvent.Chosen(request(60), AT));
    for (var how : Ending.values()) {
      events.add(asked(70 + at(how)));
      events.add(
          new OrderEvent.RequestEnded(
              request(70 + at(how)),
              how,
              how == Ending.TURNED_DOWN ? "citizen_says_no" : null,
              AT));
    }
    events.add(asked(80));
    events.add(new OrderEvent.Declined(request(80), "no_place", NOTE, AT));
    events.add(asked(81));
    events.add(new OrderEvent.Declined(request(81), "other", null, AT));
    events.add(asked(82));
    events.addAll(ContractExamples.events(request(60)));
    return events;
  }

  private static Event decided(
      int number, Outcome outcome, ComplaintState state, boolean complete) {
    return new OrderEvent.DecisionRecorded(
        new AuthorityDecision(
            new DecisionId(id(number)),
            id(2),
            outcome,
            "SEL-107",
            DAY,
            DAY.plusDays(1),
            NOTE,
            complete ? NOTE : null,
            new Complaint(complete, complete ? DAY.plusDays(29) : null, state),
            AT,
            null));
  }

  private static Event placed(int number, Nature nature, boolean complete) {
    return new OrderEvent.Placed(
        new OrderId(id(number)),
        id(3),
        new Municipalities(id(2), id(4), complete ? id(5) : null),
        complete ? new DecisionId(id(10)) : null,
        complete ? null : "acute",
        new Wanted(
            nature,
            NOTE,
            complete ? NOTE : null,
            complete ? NOTE : null,
            DAY,
            complete ? DAY.plusDays(365) : null),
        AT);
  }

  private static Event asked(int number) {
    return new OrderEvent.Asked(new OrderId(id(50)), request(number), id(6), DAY.plusDays(7), AT);
  }

  private static Event offered(int number, Per per) {
    return new OrderEvent.Offered(
        request(number),
        new Offer(DAY, new Rate(DAY, new BigDecimal("2450.50"), "DKK", per)),
        per == Per.DAY ? NOTE : null,
        AT);
  }

  private static RequestId request(int number) {
    return new RequestId(id(number));
  }

  private static <E extends Enum<E>> int at(E one) {
    return List.of(one.getDeclaringClass().getEnumConstants()).indexOf(one);
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_1000L + number);
  }
}
