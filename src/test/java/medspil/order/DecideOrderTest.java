package medspil.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, something is ordered on nothing, two offers are chosen for one citizen, or a
/// provider waits for an answer that never comes.
class DecideOrderTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final UUID AUTHORITY = new UUID(1, 1);
  private static final UUID UNIT = new UUID(1, 2);
  private static final OrderId ORDER = new OrderId(new UUID(2, 1));
  private static final RequestId ONE = new RequestId(new UUID(3, 1));
  private static final RequestId OTHER = new RequestId(new UUID(3, 2));
  private static final RequestId THIRD = new RequestId(new UUID(3, 3));
  private static final Note PURPOSE = new Note(new NoteId(new UUID(4, 1)), "at bo selv");

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void only_a_grant_or_a_change_can_be_ordered_on(Outcome outcome) {
    var orders = after(Orders.NONE, decided(outcome));

    var answer = DecideOrder.decide(orders, place(decision(outcome), null));

    if (outcome == Outcome.GRANT || outcome == Outcome.CHANGE) {
      assertThat(answer).isInstanceOf(Decision.Accepted.class);
    } else {
      assertThat(answer).isEqualTo(new Decision.Refused(OrderRefusal.NOT_A_GRANT));
    }
  }

  @Test
  void without_a_decision_a_reason_is_asked_for_and_kept() {
    assertThat(refusal(Orders.NONE, place(null, null))).isEqualTo(OrderRefusal.REASON_MISSING);

    var orders = after(Orders.NONE, place(null, "acute"));

    assertThat(orders.find(ORDER).orElseThrow().withoutDecision()).isEqualTo("acute");
  }

  @Test
  @Proves("R1-23")
  void several_are_asked_at_once_and_choosing_one_ends_the_others() {
    var orders = offered(asked(), ONE, OTHER);

    var chosen = after(orders, new OrderCommand.Choose(ONE, AT));

    assertThat(states(chosen))
        .isEqualTo(
            Map.of(
                ONE, RequestState.CHOSEN,
                OTHER, RequestState.NOT_CHOSEN,
                THIRD, RequestState.NOT_CHOSEN));
    assertThat(chosen.find(OTHER).orElseThrow().endedAt()).isEqualTo(AT);
  }

  @Test
  void two_who_choose_at_once_do_not_choose_two() {
    var chosen = after(offered(asked(), ONE, OTHER), new OrderCommand.Choose(ONE, AT));

    assertThat(refusal(chosen, new OrderCommand.Choose(OTHER, AT)))
        .isEqualTo(OrderRefusal.ALREADY_CHOSEN);
    assertThat(events(chosen, new OrderCommand.Choose(ONE, AT))).isEmpty();
    assertThat(
            refusal(
                chosen,
                new OrderCommand.Ask(
                    ORDER, new RequestId(new UUID(3, 9)), new UUID(5, 9), DAY, AT)))
        .isEqualTo(OrderRefusal.ALREADY_CHOSEN);
  }

  @Test
  void a_provider_answers_once_and_may_take_an_offer_back_until_it_is_chosen() {
    var offered = offered(asked(), ONE);

    assertThat(refusal(offered, offer(ONE))).isEqualTo(OrderRefusal.ALREADY_ANSWERED);
    var declined = after(offered, decline(ONE));
    assertThat(refusal(declined, decline(ONE))).isEqualTo(OrderRefusal.ALREADY_ANSWERED);
    assertThat(refusal(declined, offer(ONE))).isEqualTo(OrderRefusal.ALREADY_ANSWERED);
    var chosen = after(offered, new OrderCommand.Choose(ONE, AT));
    assertThat(refusal(chosen, decline(ONE))).isEqualTo(OrderRefusal.ALREADY_CHOSEN);
  }

  @Test
  void what_is_over_is_over_for_both() {
    var withdrawn = after(asked(), new OrderCommand.Withdraw(ONE, AT));
    var turned = after(offered(asked(), OTHER), new OrderCommand.TurnDown(OTHER, "rate", AT));

    assertThat(refusal(withdrawn, offer(ONE))).isEqualTo(OrderRefusal.ALREADY_OVER);
    assertThat(events(withdrawn, new OrderCommand.Withdraw(ONE, AT))).isEmpty();
    assertThat(refusal(turned, new OrderCommand.Choose(OTHER, AT)))
        .isEqualTo(OrderRefusal.ALREADY_OVER);
    assertThat(turned.find(OTHER).orElseThrow().reason()).isEqualTo("rate");
  }

  @Test
  void nothing_is_chosen_or_turned_down_before_it_is_offered() {
    assertThat(refusal(asked(), new OrderCommand.Choose(ONE, AT)))
        .isEqualTo(OrderRefusal.NOTHING_OFFERED);
    assertThat(refusal(asked(), new OrderCommand.TurnDown(ONE, "rate", AT)))
        .isEqualTo(OrderRefusal.NOTHING_OFFERED);
    assertThat(refusal(Orders.NONE, offer(ONE))).isEqualTo(OrderRefusal.NO_SUCH_REQUEST);
  }

  @Test
  void the_same_provider_is_not_asked_twice_while_it_is_open() {
    var again =
        new OrderCommand.Ask(ORDER, new RequestId(new UUID(3, 9)), unit(ONE), DAY.plusDays(7), AT);

    assertThat(events(asked(), again)).isEmpty();
    assertThat(events(after(asked(), decline(ONE)), again)).hasSize(1);
  }

  @Test
  void the_words_go_with_the_event_and_not_in_it() {
    var happened =
        ((Decision.Accepted) DecideOrder.decide(asked(), offer(ONE))).happened().getFirst();

    assertThat(happened.notes()).extracting(Note::words).containsExactly("eget bad");
    assertThat(happened.event().toString()).doesNotContain("eget bad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.001", "1000000.01", "1E+9"})
  void a_rate_below_zero_or_out_of_this_world_is_none(String amount) {
    assertThat(Rate.isPossible(new BigDecimal(amount))).isFalse();
    assertThatThrownBy(() -> new Rate(DAY, new BigDecimal(amount), "DKK", Per.DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0}, told {1} days later: open to the citizen after {2} days: {3}")
  @CsvSource(
      textBlock =
          """
          GRANT, -1, 0, true
          OWN_PAYMENT, -1, 0, true
          REFUSAL, -1, 0, false
          REFUSAL, -1, 6, false
          REFUSAL, -1, 7, true
          REFUSAL, 1, 1, true
          CHANGE, -1, 3, false
          """)
  void a_no_is_said_by_a_person_first_and_never_hidden_for_long(
      Outcome outcome, int told, int days, boolean open) {
    var table = OrderTable.read();
    var orders = after(Orders.NONE, decided(outcome));
    var now = told < 0 ? orders : after(orders, tell(outcome, told));

    assertThat(
            now.find(decision(outcome))
                .orElseThrow()
                .isOpenToCitizen(AT.plus(Duration.ofDays(days)), table))
        .isEqualTo(open);
  }

  private static OrderCommand tell(Outcome outcome, int days) {
    return new OrderCommand.TellCitizen(decision(outcome), AT.plus(Duration.ofDays(days)));
  }

  private static DecisionId decision(Outcome outcome) {
    return new DecisionId(new UUID(6, List.of(Outcome.values()).indexOf(outcome)));
  }

  private static OrderCommand decided(Outcome outcome) {
    return new OrderCommand.RecordDecision(
        new AuthorityDecision(
            decision(outcome),
            AUTHORITY,
            outcome,
            "SEL-107",
            DAY,
            DAY,
            PURPOSE.id(),
            null,
            new Complaint(true, DAY.plusWeeks(4), ComplaintState.NONE),
            AT,
            null),
        List.of(PURPOSE));
  }

  private static OrderCommand place(@Nullable DecisionId decision, @Nullable String reason) {
    return new OrderCommand.PlaceOrder(
        new Order(
            ORDER,
            UNIT,
            new Municipalities(AUTHORITY, AUTHORITY, null),
            decision,
            reason,
            new Wanted(Nature.DEVELOPING, PURPOSE.id(), null, null, DAY, null),
            AT,
            Map.of()),
        List.of(PURPOSE));
  }

  private static Orders asked() {
    var orders = after(Orders.NONE, place(null, "acute"));
    for (var request : List.of(ONE, OTHER, THIRD)) {
      orders =
          after(orders, new OrderCommand.Ask(ORDER, request, unit(request), DAY.plusDays(7), AT));
    }
    return orders;
  }

  private static UUID unit(RequestId request) {
    return new UUID(5, request.value().getLeastSignificantBits());
  }

  private static Orders offered(Orders orders, RequestId... requests) {
    var now = orders;
    for (var request : requests) {
      now = after(now, offer(request));
    }
    return now;
  }

  private static OrderCommand offer(RequestId request) {
    return new OrderCommand.MakeOffer(
        request,
        new Offer(DAY, new Rate(DAY, new BigDecimal("2450"), "DKK", Per.DAY)),
        new Note(new NoteId(new UUID(4, 2)), "eget bad"),
        AT);
  }

  private static OrderCommand decline(RequestId request) {
    return new OrderCommand.Decline(request, "no_place", null, AT);
  }

  private static Map<RequestId, RequestState> states(Orders orders) {
    return Map.of(
        ONE, orders.find(ONE).orElseThrow().state(),
        OTHER, orders.find(OTHER).orElseThrow().state(),
        THIRD, orders.find(THIRD).orElseThrow().state());
  }

  private static Orders after(Orders before, OrderCommand command) {
    var now = before;
    for (var event : events(before, command)) {
      now = now.evolve(event);
    }
    return now;
  }

  private static List<OrderEvent> events(Orders before, OrderCommand command) {
    return ((Decision.Accepted) DecideOrder.decide(before, command))
        .happened().stream().map(one -> (OrderEvent) one.event()).toList();
  }

  private static Refusal refusal(Orders before, OrderCommand command) {
    return ((Decision.Refused) DecideOrder.decide(before, command)).refusal();
  }
}
