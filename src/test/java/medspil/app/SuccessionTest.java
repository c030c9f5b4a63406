package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import medspil.agreement.AgreementRef;
import medspil.browser.House;
import medspil.browser.Walker;
import medspil.directory.OrganisationId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a party's tasks stay behind when it leaves, or an agreement that came as a file
/// can never be ended.
class SuccessionTest {
  private static final House HOUSE = House.start("demo", "--medspil.clock=2026-11-20T08:00:00Z");
  private static final String AGREEMENT = "indlaeggelse-og-udskrivelse-midt";
  private static final String NORDDJURS = id("norddjurs");
  private static final String HJOERRING = id("hjoerring");

  @Test
  void open_tasks_go_to_whoever_takes_over_and_say_so() {
    var secretary = Walker.as(HOUSE, "secretary_norddjurs");
    var page = "/agreements/" + AGREEMENT + "/ending";
    assertThat(secretary.get(page).body()).contains("Hvem overtager opgaverne");
    var open = openAt(NORDDJURS);
    assertThat(open).isPositive();

    assertThat(press(secretary, page + "/take-over", takeOver("2026-12-01")).statusCode())
        .isEqualTo(303);
    HOUSE.bean(FollowSuccessors.class).run(Instant.parse("2026-11-20T08:00:00Z"));
    assertThat(openAt(NORDDJURS)).as("not before the day").isEqualTo(open);
    assertThat(secretary.get(page).body()).contains("1. december 2026", "26/12");

    press(secretary, page + "/take-over", takeOver("2026-11-20"));
    HOUSE.bean(FollowSuccessors.class).run(Instant.parse("2026-11-20T08:00:00Z"));
    HOUSE.bean(FollowSuccessors.class).run(Instant.parse("2026-11-20T08:01:00Z"));

    assertThat(openAt(NORDDJURS)).isZero();
    assertThat(openAt(HJOERRING)).isEqualTo(open);
    assertThat(Walker.as(HOUSE, "home_nurse_hjoerring").get(task()).body())
        .contains("Overtaget af Hjørring Kommune fra Norddjurs Kommune");
  }

  @Test
  void nobody_else_says_who_takes_over_and_nobody_says_it_of_strangers() {
    var nurse = Walker.as(HOUSE, "home_nurse");
    nurse.get("/work");
    var page = "/agreements/" + AGREEMENT + "/ending/take-over";
    assertThat(press(nurse, page, takeOver("2026-12-01")).statusCode()).isEqualTo(404);

    var other = Walker.as(HOUSE, "secretary");
    assertThat(press(other, page, takeOver("2026-12-01")).statusCode()).isEqualTo(404);

    var secretary = Walker.as(HOUSE, "secretary_norddjurs");
    assertThat(secretary.get("/agreements/" + AGREEMENT + "/ending").body())
        .contains("/ending/take-over");
    var stranger = new HashMap<>(takeOver("2026-12-01"));
    stranger.put("party", HJOERRING);
    assertThat(press(secretary, page, stranger).statusCode()).isEqualTo(404);
    var unsaid = new HashMap<>(takeOver("2026-12-01"));
    unsaid.put("minutes", " ");
    assertThat(press(secretary, page, unsaid).statusCode()).isEqualTo(422);
    assertThat(press(secretary, page, takeOver("2026-11-19")).statusCode()).isEqualTo(422);
  }

  @Test
  void an_agreement_that_came_as_a_file_is_ended_on_its_page() {
    var secretary = Walker.as(HOUSE, "secretary");
    var ref = new AgreementRef(AGREEMENT, 1);
    assertThat(secretary.get("/agreements/" + ref.id() + "/ending").body()).contains("/ending/end");

    var answer =
        press(
            secretary, "/agreements/" + ref.id() + "/ending/end", Map.of("last_day", "2027-03-31"));

    assertThat(answer.statusCode()).isEqualTo(303);
    var library = HOUSE.bean(LibraryOfToday.class);
    library.freshen();
    assertThat(library.get().faults()).filteredOn(fault -> fault.isError()).isEmpty();
    assertThat(library.get().agreements())
        .filteredOn(one -> one.ref().equals(ref))
        .extracting(one -> String.valueOf(one.dates().ends()))
        .containsExactly("2027-03-31");
  }

  private static Map<String, String> takeOver(String from) {
    return Map.of(
        "party", NORDDJURS,
        "function", "home_nursing",
        "taken_by", HJOERRING,
        "from", from,
        "minutes", "26/12");
  }

  private static HttpResponse<String> press(
      Walker walker, String path, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("command", UUID.randomUUID().toString());
    return walker.post(path, all);
  }

  private static long openAt(String organisation) {
    return sql("""
    select count(*)
    from task.open_task o
    join directory.unit u on u.id = o.owner_unit
    where u.organisation = :organisation and o.rule like :rule
    """)
        .param("organisation", UUID.fromString(organisation))
        .param("rule", AGREEMENT + "%")
        .query(Long.class)
        .single();
  }

  private static String task() {
    return sql("""
    select '/tasks/' || o.pathway_id || '/' || o.task_id
    from task.open_task o
    join directory.unit u on u.id = o.owner_unit
    where u.organisation = :organisation and o.rule like :rule
    limit 1
    """)
        .param("organisation", UUID.fromString(HJOERRING))
        .param("rule", AGREEMENT + "%")
        .query(String.class)
        .single();
  }

  private static JdbcClient.StatementSpec sql(String sql) {
    return JdbcClient.create(HOUSE.database().superuser()).sql(sql);
  }

  private static String id(String key) {
    return OrganisationId.of(key).value().toString();
  }
}
