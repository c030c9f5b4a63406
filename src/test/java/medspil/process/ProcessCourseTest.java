package medspil.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.journal.NoteId;
import medspil.order.Contract;
import medspil.order.ContractParty;
import medspil.order.ContractProposal;
import medspil.order.ContractTerms;
import medspil.order.ContractVersion;
import medspil.order.Contracts;
import medspil.order.MoveIn;
import medspil.order.Municipalities;
import medspil.order.Nature;
import medspil.order.Order;
import medspil.order.OrderEvent;
import medspil.order.OrderId;
import medspil.order.Orders;
import medspil.order.RequestId;
import medspil.order.Wanted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, the plan is about support that has ended, or tells what nobody has said yet.
class ProcessCourseTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final RequestId FIRST = new RequestId(new UUID(3, 1));
  private static final RequestId SECOND = new RequestId(new UUID(3, 2));

  @Test
  void whoever_may_not_know_that_it_ends_sees_no_ending() {
    var ending = contracts(contract(FIRST, "2026-06-01", "2026-12-31"));
    var pathway = pathway(ending, order(FIRST, "2026-05-01"));

    assertThat(course(pathway, true).standing().now()).isEqualTo(ProcessStep.ENDING);
    assertThat(course(pathway, false).standing().now()).isEqualTo(ProcessStep.GOALS);
  }

  @Test
  void support_that_runs_comes_before_what_is_ordered_next() {
    var running = contracts(contract(FIRST, "2026-06-01", null));
    var pathway = pathway(running, order(FIRST, "2026-05-01"), order(SECOND, "2026-11-01"));

    assertThat(course(pathway, true).request()).contains(FIRST);
  }

  @Test
  void what_is_ordered_next_comes_before_support_that_has_ended() {
    var ended = contracts(contract(FIRST, "2026-01-01", "2026-06-30"));
    var before = pathway(ended, order(FIRST, "2025-12-01"));
    assertThat(course(before, true).standing().now()).isEqualTo(ProcessStep.CLOSED);

    var next = pathway(ended, order(FIRST, "2025-12-01"), order(SECOND, "2026-11-01"));
    assertThat(course(next, true).standing().now()).isEqualTo(ProcessStep.CONTRACT);
  }

  @Test
  void a_first_day_that_is_ahead_has_not_begun() {
    var agreed = contracts(contract(FIRST, "2026-12-01", null));
    var pathway = pathway(agreed, order(FIRST, "2026-11-01"));

    assertThat(course(pathway, true).standing().now()).isEqualTo(ProcessStep.MOVE_IN);
    assertThat(course(Pathway.NEW, true))
        .isEqualTo(
            new ProcessCourse(
                new Standing(false, false, false, false, false, false, false, false, false),
                Optional.empty()));
  }

  private static ProcessCourse course(Pathway pathway, boolean knows) {
    return ProcessCourse.of(pathway, TODAY, NOW, _ -> knows);
  }

  private static Contracts contracts(Contract one) {
    return new Contracts(Map.of(one.id(), one));
  }

  private static Contract contract(RequestId id, String from, @Nullable String until) {
    var day = LocalDate.parse(from);
    var last = until == null ? null : LocalDate.parse(until);
    var terms = new ContractTerms(day, last, List.of(), null, null, null, null, null, null);
    var signed = new ContractProposal(1, terms, day, ContractParty.AUTHORITY, NOW, List.of());
    return new Contract(id, 1, null, List.of(new ContractVersion(1, signed)), null, MoveIn.NONE);
  }

  private static Orders order(RequestId request, String placed) {
    var at = LocalDate.parse(placed).atStartOfDay().toInstant(ZoneOffset.UTC);
    var order = new OrderId(new UUID(2, request.value().getLeastSignificantBits()));
    var wanted = new Wanted(Nature.SUPPORTING, new NoteId(new UUID(4, 1)), null, null, TODAY, null);
    var municipalities = new Municipalities(new UUID(1, 1), new UUID(1, 1), null);
    return Orders.NONE
        .evolve(
            new OrderEvent.Placed(order, new UUID(1, 1), municipalities, null, "acute", wanted, at))
        .evolve(new OrderEvent.Asked(order, request, new UUID(1, 2), TODAY, at))
        .evolve(new OrderEvent.Chosen(request, at));
  }

  private static Pathway pathway(Contracts contracts, Orders... all) {
    var orders = new LinkedHashMap<OrderId, Order>();
    for (var one : all) {
      orders.putAll(one.orders());
    }
    var none = Pathway.NEW;
    return new Pathway(
        none.citizen(),
        none.stays(),
        none.discharges(),
        none.tasks(),
        none.team(),
        none.healthTasks(),
        none.goals(),
        none.meetings(),
        new Orders(Map.of(), orders, contracts),
        none.conversations(),
        none.changes(),
        none.needs(),
        none.plans(),
        none.endings(),
        none.exchanges(),
        none.careTransitions(),
        none.incidents(),
        none.preVisits(),
        none.frames(),
        none.individualPlan(),
        none.modelCourses());
  }
}
