package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medspil.citizen.Cpr;
import medspil.citizen.Entitlement;
import medspil.citizen.People;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a municipality without a system of its own is never told of its citizens'
/// admissions, or somebody makes known, or draws in, whom they have nothing to do with.
class RegisteringTest {
  private static final String ADDRESS = "/citizens/register";
  private static final Map<String, String> WHOLE =
      Map.of("given", "Agnete", "family", "Vang", "basis", "SUL-138", "unit", unit("visitationen"));

  @Test
  void who_was_not_found_by_number_is_made_known_and_opened_at_once() {
    var visitator = Visitor.as("coordinator_norddjurs");
    var searched = search(visitator, "150344-9990");
    var sent = with(visitator.fields(searched, ADDRESS, WHOLE), "number", "150344-9990");

    var first = visitator.post(ADDRESS, sent);
    var again = visitator.post(ADDRESS, sent);

    assertThat(searched.page()).contains("value=\"150344-9990\"", "Opret borgeren");
    assertThat(first.page()).contains("<h1>Agnete Vang</h1>", "Borgeren er oprettet");
    assertThat(again.status()).isEqualTo(200);
    assertThat(services("1503449990"))
        .extracting(Entitlement::legalBasis)
        .containsExactly("SUL-138");
    assertThat(actors("1503449990")).containsOnly("PERSON");
    assertThat(search(visitator, "150344-9990").page()).contains("Agnete Vang");
  }

  @Test
  void what_is_missing_stands_beside_its_field() {
    var visitator = Visitor.as("coordinator_norddjurs");
    var searched = search(visitator, "1603449990");

    var answer =
        visitator.send(
            searched,
            ADDRESS,
            Map.of("number", "12", "given", "Agnete", "family", " ", "basis", "x", "unit", "y"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page())
        .contains(
            "id=\"number-error\">Skriv et CPR-nummer med ti cifre.",
            "id=\"family-error\">Skriv navnet",
            "id=\"basis-error\">Vælg en af indsatserne.",
            "id=\"unit-error\">Vælg en af jeres egne enheder.",
            "value=\"Agnete\"");
  }

  @Test
  void a_citizen_of_another_municipality_is_not_drawn_in() {
    var visitator = Visitor.as("coordinator_norddjurs");
    var foreign = "1405719990";
    var searched = search(visitator, foreign);
    var before = denied(foreign);

    var answer =
        visitator.post(
            ADDRESS, with(visitator.fields(searched, ADDRESS, WHOLE), "number", foreign));

    assertThat(searched.page()).contains("Ingen at vise");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page()).contains("bopæl i en anden kommune");
    assertThat(services(foreign)).extracting(Entitlement::legalBasis).containsExactly("SEL-107");
    assertThat(denied(foreign)).isEqualTo(before + 1);
  }

  @Test
  void only_after_a_search_by_number_and_only_by_those_who_open_services_in_a_municipality() {
    var visitator = Visitor.as("coordinator_norddjurs");

    assertThat(search(visitator, "Findes Ikke").page()).doesNotContain(ADDRESS);
    for (var persona : List.of("home_nurse", "ward_nurse", "secretary", "gp")) {
      assertThat(search(Visitor.as(persona), "1703449990").page())
          .as(persona)
          .doesNotContain(ADDRESS);
      assertThat(
              Walker.as(Browser.house(), persona)
                  .post(ADDRESS, with(WHOLE, "number", "1703449990"))
                  .statusCode())
          .as(persona)
          .isEqualTo(403);
    }
    assertThat(Browser.house().bean(People.class).withNumber(new Cpr("1703449990"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"da-DK, 1440", "nb-NO, 390", "en-GB, 390"})
  void the_form_is_for_everybody(String language, int width) {
    var page = Browser.signIn(Browser.page(width, 900, language), "coordinator_norddjurs");
    page.navigate(Browser.url("/citizens"));
    page.locator("main #q").fill("180344-9990");
    page.locator("main form button").first().click();
    page.waitForLoadState();

    assertThat(page.locator("form[action='/citizens/register']").count()).isEqualTo(1);
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "register-%s%d".formatted(language.substring(0, 2), width));
  }

  private static Visitor.Answer search(Visitor visitor, String words) {
    return visitor.send(visitor.get("/citizens"), "/citizens", Map.of("q", words));
  }

  private static Map<String, String> with(Map<String, String> form, String name, String value) {
    var more = new HashMap<>(form);
    more.put(name, value);
    return more;
  }

  private static Collection<Entitlement> services(String cpr) {
    return new Patient(cpr, "", pathway(cpr)).pathway().citizen().entitlements().values();
  }

  private static List<String> actors(String cpr) {
    return sql("select distinct actor_kind from journal.event where pathway_id = ?", cpr)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static long denied(String cpr) {
    return sql("select count(*) from access.look where kind = 'denied' and ? = any (pathways)", cpr)
        .query(Long.class)
        .single();
  }

  private static JdbcClient.StatementSpec sql(String sql, String cpr) {
    return JdbcClient.create(Browser.house().database().superuser())
        .sql(sql)
        .param(pathway(cpr).value());
  }

  private static PathwayId pathway(String cpr) {
    return Browser.house().bean(People.class).withNumber(new Cpr(cpr)).orElseThrow().pathway();
  }

  private static String unit(String key) {
    return UnitId.of("norddjurs", key).toString();
  }
}
