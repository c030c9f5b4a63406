package medspil.order.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.browser.House;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.order.ContractList;
import medspil.order.OrderList;
import medspil.order.RequestState;
import medspil.order.web.OrdersReader.Read;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a request is on none of the pages, because another was answered while somebody
/// turned one.
class OrdersInPagesTest {
  private static final House HOUSE = House.start("demo");
  private static final Instant FIRST = Instant.parse("2026-01-05T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
  private static final int MANY = 180;
  private static final RequestState[] STATES = RequestState.values();

  private static int tests;

  private final UUID us = new UUID(61, ++tests);
  private final UUID other = new UUID(62, tests);
  private final Viewer viewer =
      new Viewer(
          new UUID(63, 1),
          "Prøve Person",
          Role.FACILITY_STAFF,
          OrganisationId.of("hjoerring"),
          // Another unit that is never asked: the ranges of two are merged.
          Set.of(new UnitId(us), new UnitId(new UUID(64, 1))));

  @BeforeEach
  void many_were_asked_for_every_third_by_another() {
    for (var number = 0; number < MANY; number++) {
      ask(number, STATES[number % STATES.length]);
    }
  }

  @ParameterizedTest(name = "sorted by {0}, state {1}: {2}")
  @CsvSource(
      textBlock =
          """
          '', '', 180, what waits first
          by, '', 180, the nearest day first
          new, '', 180, the newest first
          old, '', 180, the oldest first
          '', open, 78, open ones
          new, open, 78, open ones by time
          """)
  void each_request_is_on_exactly_one_page_in_the_order_asked_for(
      String sort, String state, int all, String why) {
    var whole = list().asked(viewer, filter(sort, state).wanted(), null, 1_000);

    var pages = walk(filter(sort, state), OrdersReader::asked);

    assertThat(whole).as(why).hasSize(all);
    assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(whole);
    assertThat(pages)
        .hasSize((all + 49) / 50)
        .first()
        .satisfies(one -> assertThat(one).hasSize(50));
  }

  @ParameterizedTest(name = "sorted by {0}")
  @CsvSource({"''", "by", "new", "old"})
  void what_changes_between_two_pages_hides_no_other(String sort) {
    var whole = list().asked(viewer, filter(sort, "").wanted(), null, 1_000);
    var answered = List.of(whole.get(3).request().value(), whole.get(60).request().value());

    var seen =
        walk(filter(sort, ""), OrdersReader::asked, () -> answered.forEach(this::decline)).stream()
            .flatMap(List::stream)
            .map(one -> one.request().value())
            .toList();

    assertThat(seen)
        .filteredOn(one -> !answered.contains(one))
        .containsExactlyElementsOf(
            whole.stream()
                .map(one -> one.request().value())
                .filter(one -> !answered.contains(one))
                .toList());
  }

  @Test
  void who_asks_reads_on_in_the_same_way() {
    var asking =
        new Viewer(
            viewer.person(),
            viewer.name(),
            Role.CASE_WORKER,
            viewer.organisation(),
            Set.of(new UnitId(other)));
    var filter = filter("", "");

    var first = new OrdersReader(list(), contracts(), asking, filter, filter.asked(), start());
    var next = first.asking().pager().next();

    assertThat(first.asking().lines()).hasSize(50);
    assertThat(first.asking().lines())
        .first()
        .extracting(OrderList.Line::state)
        .isEqualTo(RequestState.OFFERED);
    assertThat(next).startsWith("/orders?after=asking_");
  }

  @Test
  void filters_are_kept_and_only_the_list_that_is_read_on_is_shown() {
    var filter = filter("new", "open");
    var next = requireNonNull(reader(filter, start()).asked().pager().next());

    var second = reader(filter, OrdersCursor.read(asked(next).getOrDefault("after", "")));

    assertThat(asked(next)).containsEntry("sort", "new").containsEntry("state", "open");
    assertThat(second.asking()).isEqualTo(Read.none());
    assertThat(second.open(TODAY)).isEqualTo(Read.none());
    assertThat(second.asked().pager().first()).isEqualTo("/orders?state=open&sort=new");
  }

  @Test
  void contracts_are_read_on_with_those_without_a_last_day_at_the_end() {
    for (var number = 0; number < 130; number++) {
      contract(number);
    }
    var whole = contracts().open(viewer, TODAY, null, 1_000);

    var pages = walk(filter("", ""), reader -> reader.open(TODAY));

    assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(whole);
    assertThat(pages).hasSize((whole.size() + 49) / 50).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          x
          asked_waits_yesterday_1
          asked_waits_+1000000000-12-31T23:59:59.999999999Z_00000000-0000-0000-0000-000000000001
          asked_nowhere_2026-01-01T00:00:00Z_00000000-0000-0000-0000-000000000001
          contracts_0_+999999999-12-31_00000000-0000-0000-0000-000000000001
          asked_all_2026-01-01T00:00:00Z_00000000-0000-0000-0000-000000000001
          """)
  void what_nobody_can_read_is_the_beginning(String written) {
    var read = reader(filter("", ""), OrdersCursor.read(written)).asked();

    assertThat(read.lines()).hasSize(50);
  }

  private <T> List<List<T>> walk(OrdersFilter filter, Function<OrdersReader, Read<T>> part) {
    return walk(filter, part, () -> {});
  }

  /// @param between what happens after the first page
  private <T> List<List<T>> walk(
      OrdersFilter filter, Function<OrdersReader, Read<T>> part, Runnable between) {
    var pages = new ArrayList<List<T>>();
    var page = part.apply(reader(filter, start()));
    pages.add(page.lines());
    between.run();
    for (var next = page.pager().next(); next != null; next = page.pager().next()) {
      var wanted = asked(next);
      page =
          part.apply(
              reader(
                  new OrdersFilter(wanted), OrdersCursor.read(wanted.getOrDefault("after", ""))));
      pages.add(page.lines());
    }
    return pages;
  }

  private OrdersReader reader(OrdersFilter filter, OrdersCursor cursor) {
    return new OrdersReader(list(), contracts(), viewer, filter, filter.asked(), cursor);
  }

  private static OrdersCursor start() {
    return OrdersCursor.read("");
  }

  private static OrdersFilter filter(String sort, String state) {
    var asked = new LinkedHashMap<String, String>();
    asked.put("state", state);
    asked.put("sort", sort);
    return new OrdersFilter(asked);
  }

  /// What an address asks for.
  private static Map<String, String> asked(String address) {
    var asked = new LinkedHashMap<String, String>();
    Stream.of(address.substring(address.indexOf('?') + 1).split("&"))
        .map(one -> one.split("=", 2))
        .forEach(one -> asked.put(one[0], URLDecoder.decode(one[1], StandardCharsets.UTF_8)));
    return asked;
  }

  private static OrderList list() {
    return HOUSE.bean(OrderList.class);
  }

  private static ContractList contracts() {
    return HOUSE.bean(ContractList.class);
  }

  private void ask(int number, RequestState state) {
    client()
        .sql(
            """
            insert into orders.request
              (pathway_id, request_id, order_id, unit, by_unit, state, answer_by, asked_at, ended_at)
            values (:pathway, :request, :request, :unit, :by, :state, :day, :at, :ended)
            """)
        .param("pathway", new UUID(65, us.getLeastSignificantBits()))
        .param("request", request(number))
        .param("unit", us)
        .param("by", other)
        .param("state", state.name())
        // Many on one day and at one moment, so that the id decides.
        .param("day", TODAY.plusDays(number / 40))
        .param("at", at(number / 40).atOffset(ZoneOffset.UTC))
        .param("ended", state.isOpen() ? null : at(number / 30).atOffset(ZoneOffset.UTC))
        .update();
  }

  private void decline(UUID request) {
    client()
        .sql(
            """
            update orders.request set state = 'DECLINED', ended_at = :at where request_id = :request
            """)
        .param("at", at(400).atOffset(ZoneOffset.UTC))
        .param("request", request)
        .update();
  }

  private void contract(int number) {
    client()
        .sql("update orders.request set state = 'CHOSEN', ended_at = null where request_id = :id")
        .param("id", request(number))
        .update();
    client()
        .sql(
            """
            insert into orders.contract
              (pathway_id, request_id, unit, by_unit, pending, complete, authority_signs,
                provider_signs, agreed, last_day, terminated)
            values (:pathway, :request, :unit, :by, :pending, true, true, :ours, true, :day, false)
            """)
        .param("pathway", new UUID(65, us.getLeastSignificantBits()))
        .param("request", request(number))
        .param("unit", us)
        .param("by", other)
        .param("pending", number % 2 == 0)
        .param("ours", number % 4 == 0)
        .param("day", number % 3 == 0 ? null : TODAY.plusDays(number / 20))
        .update();
  }

  private UUID request(int number) {
    return new UUID(66 + us.getLeastSignificantBits() * 1_000L, number);
  }

  private static Instant at(int number) {
    return FIRST.plus(Duration.ofDays(number));
  }

  private static JdbcClient client() {
    return JdbcClient.create(HOUSE.database().writer());
  }
}
