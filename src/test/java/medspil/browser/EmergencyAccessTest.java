package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.citizen.People;
import medspil.journal.PathwayId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a nurse at night cannot see what they must, or looks and nobody learns of it.
class EmergencyAccessTest {
  private static final String STRANGER = "home_nurse_hjoerring";

  @Test
  void a_stated_reason_opens_for_some_hours_and_the_citizen_can_see_it() {
    var walker = Walker.as(Browser.house(), STRANGER);
    var citizen = somebodyOfOthers();
    assertThat(walker.get("/citizens/" + citizen).statusCode()).isEqualTo(404);

    var answer = ask(walker, number(citizen), "danger");

    assertThat(answer.headers().firstValue("Location")).hasValue("/citizens/" + citizen);
    assertThat(walker.get("/citizens/" + citizen).statusCode()).isEqualTo(200);
    assertThat(hours(citizen)).isEqualTo(8);
    assertThat(looks(citizen)).isEqualTo(1);
  }

  @Test
  void the_citizen_reads_who_it_was_and_why() {
    var walker = Walker.as(Browser.house(), "psychiatric_nurse");
    var citizen = ownOf("citizen");

    ask(walker, number(citizen), "discharge_tonight");

    assertThat(Walker.as(Browser.house(), "citizen").get("/mine/looks").body())
        .contains(
            "Henrik",
            "brugte nødadgang til dit forløb. Grunden var: Borgeren kommer hjem nu, og ingen har svaret");
  }

  @ParameterizedTest
  @CsvSource({"da-DK, 1440", "nb-NO, 390", "en-GB, 390"})
  void the_form_is_for_everybody(String language, int width) {
    var page = Browser.signIn(Browser.page(width, 900, language), STRANGER);

    page.navigate(Browser.url("/emergency"));

    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "emergency-%s%d".formatted(language.substring(0, 2), width));
  }

  @Test
  void pressed_twice_it_is_taken_once() {
    var walker = Walker.as(Browser.house(), "psychiatric_nurse");
    var citizen = somebodyOfOthers();
    var form =
        Map.of(
            "command", UUID.randomUUID().toString(), "number", number(citizen), "reason", "danger");
    walker.get("/emergency");

    walker.post("/emergency", form);
    var again = walker.post("/emergency", form);

    assertThat(again.statusCode()).isEqualTo(303);
  }

  @Test
  void without_a_reason_or_a_number_it_says_what_is_missing_and_opens_nothing() {
    var walker = Walker.as(Browser.house(), STRANGER);

    var none = ask(walker, "12", "");

    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body())
        .contains("Skriv et CPR-nummer med ti cifre.", "Vælg, hvorfor det ikke kan vente.");
  }

  @Test
  void a_number_that_is_nobodys_is_not_said_again() {
    var answer = ask(Walker.as(Browser.house(), STRANGER), "251248-9996", "danger");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Ingen borger med det nummer er kendt her.")
        .doesNotContain("9996");
  }

  @Test
  void who_does_not_treat_anybody_is_refused() {
    for (var persona : List.of("secretary", "citizen")) {
      assertThat(Walker.as(Browser.house(), persona).get("/emergency").statusCode())
          .as(persona)
          .isEqualTo(403);
    }
  }

  private static HttpResponse<String> ask(Walker walker, String number, String reason) {
    walker.get("/emergency");
    return walker.post(
        "/emergency",
        Map.of("command", UUID.randomUUID().toString(), "number", number, "reason", reason));
  }

  private static UUID somebodyOfOthers() {
    return sql()
        .sql(
            """
            select i.pathway_id from citizen.identity i
            where not exists (
              select from access.relation r, access.worker_role h, access.worker w
              where r.pathway_id = i.pathway_id and h.worker = w.id
                and r.holder in (h.unit, w.id) and w.subject in ('demo:home_nurse_hjoerring', 'demo:psychiatric_nurse'))
            order by 1 limit 1
            """)
        .query(UUID.class)
        .single();
  }

  private static UUID ownOf(String persona) {
    return sql()
        .sql("select id from access.worker where subject = :subject")
        .param("subject", "demo:" + persona)
        .query(UUID.class)
        .single();
  }

  private static String number(UUID citizen) {
    return Browser.house()
        .bean(People.class)
        .numberOf(new PathwayId(citizen))
        .orElseThrow()
        .value();
  }

  private static int hours(UUID citizen) {
    return sql()
        .sql(
            "select extract(hour from until - since)::int from access.relation"
                + " where pathway_id = :citizen and ground = 'emergency'")
        .param("citizen", citizen)
        .query(Integer.class)
        .single();
  }

  private static int looks(UUID citizen) {
    return sql()
        .sql(
            "select count(*) from access.look where kind = 'emergency' and :citizen = any (pathways)")
        .param("citizen", citizen)
        .query(Integer.class)
        .single();
  }

  private static JdbcClient sql() {
    return JdbcClient.create(Browser.house().database().superuser());
  }
}
