package medspil.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.browser.House;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.order.OrderList.Sort;
import medspil.order.OrderList.Wanted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a request of last year is nowhere to be found, because three hundred came since.
class OrderListTest {
  private static final House HOUSE = House.start("demo");
  private static final UUID FACILITY = new UUID(41, 1);
  private static final UUID OFTEN = new UUID(41, 2);
  private static final UUID ONCE = new UUID(41, 3);
  private static final Instant FIRST = Instant.parse("2025-01-06T09:00:00Z");
  private static final Viewer VIEWER =
      new Viewer(
          new UUID(41, 4),
          "Prøve Person",
          Role.FACILITY_STAFF,
          OrganisationId.of("hjoerring"),
          Set.of(new UnitId(FACILITY)));

  @BeforeAll
  static void three_hundred_were_asked_for_and_one_of_them_is_open() {
    for (var number = 0; number < 300; number++) {
      var by = number == 0 ? ONCE : OFTEN;
      ask(number, by, number == 299 ? RequestState.ASKED : RequestState.DECLINED);
    }
  }

  @Test
  void who_asked_but_once_is_found_among_all() {
    var found = list().asked(VIEWER, new Wanted(ALL, ONCE, Sort.WAITS), null, 200);

    assertThat(found).extracting(OrderList.Line::by).containsExactly(ONCE);
    assertThat(list().others(VIEWER)).containsExactlyInAnyOrder(OFTEN, ONCE);
  }

  @Test
  void the_order_and_the_state_are_asked_of_all_and_not_of_those_that_are_shown() {
    assertThat(asked(ALL, Sort.OLDEST)).first().isEqualTo(at(0));
    assertThat(asked(ALL, Sort.NEWEST)).first().isEqualTo(at(299));
    assertThat(asked(ALL, Sort.WAITS)).hasSize(200).first().isEqualTo(at(299));
    assertThat(asked(Set.of(RequestState.ASKED), Sort.OLDEST)).containsExactly(at(299));
    assertThat(asked(Set.of(), Sort.WAITS)).isEmpty();
  }

  @Test
  void nobody_elses_are_among_them() {
    var stranger =
        new Viewer(
            new UUID(41, 5),
            "Prøve Person",
            Role.FACILITY_STAFF,
            OrganisationId.of("hjoerring"),
            Set.of(new UnitId(new UUID(41, 6))));

    assertThat(list().asked(stranger, Wanted.ALL, null, 200)).isEmpty();
    assertThat(list().others(stranger)).isEmpty();
  }

  private static final Set<RequestState> ALL = Set.of(RequestState.values());

  private static List<Instant> asked(Set<RequestState> states, Sort sort) {
    return list().asked(VIEWER, new Wanted(states, null, sort), null, 200).stream()
        .map(OrderList.Line::askedAt)
        .toList();
  }

  private static OrderList list() {
    return HOUSE.bean(OrderList.class);
  }

  private static Instant at(int number) {
    return FIRST.plus(Duration.ofDays(number));
  }

  private static void ask(int number, UUID by, RequestState state) {
    JdbcClient.create(HOUSE.database().writer())
        .sql(
            """
            insert into orders.request
              (pathway_id, request_id, order_id, unit, by_unit, state, answer_by, asked_at, ended_at)
            values (:pathway, :request, :order, :unit, :by, :state, '2026-12-01', :at,
              case when :state = 'ASKED' then null else :at + interval '1 hour' end)
            """)
        .param("pathway", new UUID(42, number))
        .param("request", new UUID(43, number))
        .param("order", new UUID(44, number))
        .param("unit", FACILITY)
        .param("by", by)
        .param("state", state.name())
        .param("at", OffsetDateTime.ofInstant(at(number), ZoneOffset.UTC))
        .update();
  }
}
