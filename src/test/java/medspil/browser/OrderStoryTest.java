package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a citizen gets an offer that does not fit, or a provider sees somebody it has
/// said no to.
class OrderStoryTest {
  private static final String ENGPARKEN = "Botilbud Engparken";
  private static final String SOLGAARDEN = "Botilbud Solgården";

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @ParameterizedTest(name = "{2} px")
  @CsvSource({"1409489970, Vera, 1440", "1409489971, Vilma, 390"})
  @Proves({"R1-07", "R1-09", "R1-10", "R1-13", "R1-23", "R1-29", "R1-34"})
  void an_offer_that_does_not_fit(String cpr, String given, int width) {
    var patient = Patient.with(cpr, given, "Damgaard", "SEL-85");
    var worker = as("case_worker", width);
    worker.navigate(Browser.url("/citizens/" + patient.id().value()));
    worker.getByText("Se afgørelser og bestillinger").click();
    decide(worker, "Bevilling", "Du kan bo på et botilbud.");
    assertThat(worker.getByText("Borgeren kan klage til og med")).isVisible();
    link(worker, "Bestil en indsats");
    worker
        .getByLabel("Hvilken afgørelse bygger den på?")
        .selectOption(new SelectOption().setIndex(1));
    assertThat(worker.getByLabel("Hvad er det for en indsats?").locator("option"))
        .containsText(new String[] {"Forebyggende", "Udredende", "Støttende", "Udviklende"});
    wanted(worker);
    worker.getByLabel("Hvem betaler?").selectOption(option("Hjørring Kommune"));
    worker.getByLabel(ENGPARKEN).check();
    worker.getByLabel(SOLGAARDEN).check();
    press(worker, "Send bestillingen");
    assertThat(worker.getByText("Bestillingen er sendt.")).isVisible();
    assertThat(worker.getByText("Venter på svar")).hasCount(2);
    Browser.assertNoSidewaysScroll(worker);

    var engparken = as("facility_staff", width);
    engparken.navigate(Browser.url("/work"));
    engparken.getByText("Forespørgsler").click();
    link(engparken, patient.name());
    var asked = engparken.url();
    assertThat(engparken.getByText("Solgården")).hasCount(0);
    offer(engparken, "-5");
    assertThat(engparken.getByText("Skriv et beløb over 0")).isVisible();
    assertThat(engparken.getByLabel("Skriv til myndigheden").first()).hasValue("Eget bad");
    engparken.getByLabel("Takst", new Page.GetByLabelOptions().setExact(true)).fill("2.450,00");
    press(engparken, "Send tilbuddet");
    assertThat(engparken.getByText("2.450,00 DKK pr. døgn")).isVisible();
    Browser.assertNothingSerious(engparken);
    Browser.assertNoSidewaysScroll(engparken);
    Browser.picture(engparken, "order-offered-" + width);

    worker.reload();
    link(worker, "Engparken");
    worker.getByText("Sig nej tak").first().click();
    worker.getByLabel("Hvorfor?").selectOption("citizen_says_no");
    press(worker, "Sig nej tak");
    assertThat(worker.getByText("Borgeren ønsker det ikke").first()).isVisible();
    Browser.assertNothingSerious(worker);

    engparken.navigate(asked);
    assertThat(engparken.locator("body")).not().containsText(given);
    engparken.navigate(Browser.url("/orders"));
    assertThat(engparken.locator("table", new Page.LocatorOptions().setHasText("Vi er spurgt")))
        .containsText("Borgeren ønsker det ikke");
    assertThat(engparken.getByText(patient.name())).hasCount(0);

    var solgaarden = as("facility_staff_solgaarden", width);
    solgaarden.navigate(Browser.url("/orders"));
    link(solgaarden, patient.name());
    assertThat(solgaarden.locator("body"))
        .containsText(Pattern.compile("Handlekommune\\s*Norddjurs Kommune"));
    assertThat(solgaarden.locator("body"))
        .containsText(Pattern.compile("Betalingskommune\\s*Hjørring Kommune"));
    assertThat(solgaarden.locator("body")).containsText("Udviklende");
    offer(solgaarden, "2300,5");
    worker.navigate(Browser.url("/orders"));
    var row =
        worker
            .locator("tbody tr", new Page.LocatorOptions().setHasText(patient.name()))
            .filter(new Locator.FilterOptions().setHasText("Har givet tilbud"));
    row.getByRole(AriaRole.LINK).click();
    press(worker, "Vælg dette tilbud");
    assertThat(worker.getByText("Tilbuddet er valgt.")).isVisible();
    solgaarden.navigate(Browser.url("/citizens/" + patient.id().value()));
    assertThat(solgaarden.locator("h1")).containsText(patient.name());
  }

  @Test
  void without_a_decision_the_order_is_sent_with_a_reason_and_counted() {
    var patient = Patient.with("1409489972", "Vibe", "Damgaard", "SEL-85");
    var worker = Browser.as("case_worker");
    worker.navigate(Browser.url("/citizens/" + patient.id().value() + "/order/new"));
    worker.getByLabel("Hvilken afgørelse bygger den på?").selectOption("none");
    wanted(worker);
    worker.getByLabel(SOLGAARDEN).check();
    press(worker, "Send bestillingen");
    assertThat(worker.getByText("Der er ingen afgørelse bag bestillingen.")).isVisible();
    assertThat(worker.getByLabel("Hvad er formålet?")).hasValue("At bo for sig selv");
    assertThat(worker.getByLabel(SOLGAARDEN)).isChecked();

    worker.getByLabel("Hvorfor uden afgørelse?").selectOption("acute");
    press(worker, "Send bestillingen");

    assertThat(worker.getByText("Bestilt uden afgørelse: Det kan ikke vente")).isVisible();
    worker.navigate(Browser.url("/orders"));
    assertThat(worker.getByText("sendt uden en afgørelse")).isVisible();
  }

  @Test
  void a_no_is_said_by_a_person_before_the_citizen_reads_it() {
    var anna = Browser.house().bean(People.class);
    var id = anna.withNumber(new Cpr("2512489990")).orElseThrow().pathway().value();
    var worker = Browser.as("case_worker");
    worker.navigate(Browser.url("/citizens/" + id + "/order"));
    decide(worker, "Afslag", "Du kan ikke få en ny seng, fordi den, du har, kan rettes.");
    var citizen = Browser.signIn(Browser.phone(), "citizen");
    assertThat(citizen.getByText("Du kan ikke få en ny seng")).hasCount(0);

    press(worker, "Vi har fortalt det til borgeren");
    citizen.reload();

    assertThat(citizen.getByText("Du kan ikke få en ny seng")).isVisible();
    citizen.getByText("Sådan klager du").first().click();
    assertThat(citizen.getByText("sender de din klage videre til Ankestyrelsen").first())
        .isVisible();
    Browser.assertNothingSerious(citizen);
    Browser.assertNoSidewaysScroll(citizen);
    Browser.picture(citizen, "mine-decision");
  }

  @Test
  void the_same_form_twice_is_one_order_and_anothers_unit_answers_nothing() {
    var patient = Patient.with("1409489973", "Viola", "Damgaard", "SEL-85");
    var address = "/citizens/" + patient.id().value() + "/order";
    var walker = Walker.as(Browser.house(), "case_worker");
    var form = ordered("engparken");
    var command = form.get("command");
    assertThat(walker.post(address + "/new", form).statusCode()).isEqualTo(303);
    assertThat(walker.post(address + "/new", form).statusCode()).isEqualTo(303);
    var requests =
        sql()
            .sql("select request_id from orders.request where pathway_id = :pathway")
            .param("pathway", patient.id().value())
            .query(UUID.class)
            .list();

    assertThat(requests).hasSize(1);
    var request = address + "/" + requests.getFirst();
    var other = Walker.as(Browser.house(), "facility_staff_solgaarden");
    assertThat(other.get(request).statusCode()).isEqualTo(404);
    assertThat(
            other
                .post(request + "/decline", Map.of("command", command, "why", "other"))
                .statusCode())
        .isEqualTo(404);
    assertThat(walker.post(request + "/offer", offered()).statusCode()).isEqualTo(422);
    for (var year : new String[] {"0000-01-01", "-9999-01-01", "9999-12-31", "x"}) {
      var wrong = new HashMap<>(form);
      wrong.put("from", year);
      wrong.put("command", UUID.randomUUID().toString());
      assertThat(walker.post(address + "/new", wrong).statusCode()).as(year).isEqualTo(422);
    }
  }

  @Test
  void who_is_asked_learns_nothing_of_what_others_owe_the_citizen() {
    var patient = Patient.with("0310489996", "Vilja", "Damgaard", "SUL-138", "SEL-85");
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(3))));
    var address = "/citizens/" + patient.id().value() + "/order/new";
    var walker = Walker.as(Browser.house(), "case_worker");
    assertThat(walker.post(address, ordered("solgaarden")).statusCode()).isEqualTo(303);

    var asked = Walker.as(Browser.house(), "facility_staff_solgaarden");

    assertThat(asked.get("/orders").body()).contains("Vilja Damgaard");
    assertThat(asked.get("/work?list=waiting").body()).doesNotContain("Vilja Damgaard");
    assertThat(asked.get(patient.task("check_admission_report")).statusCode()).isEqualTo(404);
  }

  @Test
  void what_was_written_stands_nowhere_in_the_clear() {
    var rows =
        JdbcClient.create(Browser.house().database().superuser())
            .sql("select r::text from orders.request r")
            .query(String.class)
            .list();

    assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("Lis") || row.contains("bo for"));
  }

  private Map<String, String> offered() {
    return Map.of(
        "command", UUID.randomUUID().toString(),
        "start", today.plusDays(3).toString(),
        "amount", "100",
        "per", "day",
        "words", "x");
  }

  private static JdbcClient sql() {
    return JdbcClient.create(Browser.house().database().superuser());
  }

  private void decide(Page page, String outcome, String words) {
    page.getByText("Skriv en afgørelse ind").click();
    page.getByLabel("Hvad er afgjort?").selectOption(option(outcome));
    page.getByLabel("Efter hvilken lov?").selectOption("SEL-107");
    page.getByLabel("Hvad betyder den?").fill(words);
    page.getByLabel("Har borgeren fået klagevejledning?").selectOption("yes");
    press(page, "Gem afgørelsen");
    assertThat(page.getByText("Afgørelsen står her")).isVisible();
  }

  private Map<String, String> ordered(String facility) {
    return OrderFields.acute(facility, today, today.plusDays(3));
  }

  private void wanted(Page page) {
    page.getByLabel("Hvad er det for en indsats?").selectOption("developing");
    page.getByLabel("Hvad er formålet?").fill("At bo for sig selv");
    page.getByLabel("Fra", new Page.GetByLabelOptions().setExact(true))
        .fill(today.plusDays(20).toString());
  }

  private void offer(Page page, String amount) {
    page.getByText("Giv et tilbud").click();
    page.getByLabel("Vi kan begynde").fill(today.plusDays(21).toString());
    page.getByLabel("Takst", new Page.GetByLabelOptions().setExact(true)).fill(amount);
    page.getByLabel("Taksten er").selectOption("day");
    page.getByLabel("Skriv til myndigheden").first().fill("Eget bad");
    press(page, "Send tilbuddet");
  }

  private static SelectOption option(String begins) {
    return new SelectOption().setLabel(begins);
  }

  private static Page as(String persona, int width) {
    return Browser.signIn(Browser.page(width, 900, "da-DK"), persona);
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }
}
