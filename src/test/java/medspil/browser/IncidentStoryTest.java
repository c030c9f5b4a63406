package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.Reading.as;
import static medspil.browser.Reading.fits;
import static medspil.browser.Reading.link;
import static medspil.browser.Reading.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.incident.Incident;
import medspil.incident.IncidentStage;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a use of force is not reported and nobody sees it, or those see it who have
/// nothing to do with it.
class IncidentStoryTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 1110489990, Asger", "390, 1110489991, Birgit"})
  @Proves("R1-98")
  void what_was_recorded_is_reported_and_leads_to_something(int width, String cpr, String given) {
    var citizen = Supported.atSolgaarden(cpr, given);
    AskedFor.chosen(citizen, "solgaarden");
    var incidents = "/citizens/" + citizen.id().value() + "/incidents";

    var provider = as("facility_staff_solgaarden", width, incidents);
    provider.locator("#record-kind").selectOption("USE_OF_FORCE");
    provider.locator("#record-occurred").fill(today.plusDays(1).toString());
    press(provider, "Registrer");
    assertThat(provider.locator("#record-occurred-error")).hasText("Dagen er ikke kommet endnu.");
    provider.locator("#record-occurred").fill(today.toString());
    press(provider, "Registrer");
    assertThat(provider.getByText("Ikke indberettet endnu")).isVisible();
    fits(provider);
    assertThat(owed(citizen)).containsExactly("report_incident");

    provider.navigate(Browser.url(citizen.task("report_incident")));
    link(provider, "Åbn hændelsen");
    provider.locator("#report-body").selectOption("dk_force_municipality");
    provider.locator("#report-day").fill(today.minusDays(1).toString());
    press(provider, "Gem");
    assertThat(provider.getByText("Den kan ikke være indberettet, før det skete.")).isVisible();
    assertThat(provider.locator("#report-body")).hasValue("dk_force_municipality");
    provider.locator("#report-day").fill(today.toString());
    provider.locator("#report-reference").fill("<b>sag 7</b>");
    press(provider, "Gem");
    assertThat(provider.getByText("<b>sag 7</b>")).isVisible();
    assertThat(provider.locator(".ms-heading strong")).hasText("Indberettet");
    Browser.picture(provider, "incident-" + width);
    fits(provider);
    assertThat(owed(citizen)).isEmpty();

    var authority = as("case_worker_hjoerring", width, incidents);
    authority.locator(".ms-history a").first().click();
    open(authority, "Hvad vil I lære eller gøre?");
    authority.locator("#follow-up-words").fill("Vi taler om natten på næste møde");
    authority.locator("#follow-up-owner").selectOption("AUTHORITY");
    authority.locator("#follow-up-due").fill(today.plusDays(9).toString());
    press(authority, "Gem aftalen");
    assertThat(authority.getByText("Vi taler om natten på næste møde")).isVisible();
    assertThat(owed(citizen)).containsExactly("authority_follows_up");
    press(authority, "Det er gjort");
    assertThat(authority.getByText("Det er noteret som gjort.")).isVisible();
    fits(authority);
    assertThat(owed(citizen)).isEmpty();
    open(authority, "Ved borgeren det?");
    authority.locator("#tell-citizen-said").selectOption("other");
    authority.locator("#tell-citizen-words").fill(" ");
    press(authority, "Gem");
    assertThat(authority.locator("#tell-citizen-words-error")).hasText("Skriv hvorfor.");
    authority.locator("#tell-citizen-said").selectOption("told");
    press(authority, "Gem");
    assertThat(authority.getByText("Fik det fortalt")).isVisible();
    assertThat(authority.getByText("Det var en fejl")).hasCount(0);
  }

  @Test
  void the_citizen_reads_what_they_were_told_and_not_what_nobody_has_said_yet() {
    var tove = Walker.as(Browser.house(), "citizen_tove");
    var address = "/citizens/" + tove().value() + "/incidents";

    assertThat(tove.get("/mine").body())
        .contains("skete der noget, som ikke skulle ske", "Der er aftalt 2 ting bagefter.")
        .doesNotContain("brugte nogen magt", "Indberet hændelsen");
    assertThat(tove.get(address).body())
        .contains("Utilsigtet hændelse")
        .doesNotContain("Registrer en");
    assertThat(tove.get(address + "/" + fresh().id()).statusCode()).isEqualTo(404);
    assertThat(tove.get(address + "/" + told().id()).body())
        .contains("Dem, der støtter dig", "opfundet-4711");
    var form = Map.of("command", UUID.randomUUID().toString(), "why", "Nej");
    assertThat(tove.post(address + "/" + told().id() + "/withdraw", form).statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_nurse_of_the_same_citizen_reads_nothing_of_it_anywhere() {
    var nurse = Walker.as(Browser.house(), "home_nurse_hjoerring");
    var address = "/citizens/" + tove().value();
    var task =
        pathway().tasks().all().stream()
            .filter(one -> one.because().ground().equals("incident.recorded"))
            .filter(one -> one.status().owed())
            .findFirst()
            .orElseThrow();

    assertThat(nurse.get(address).body())
        .contains("Tove Sund")
        .doesNotContain("Indberet hændelsen", "Hændelser", "efter en hændelse");
    assertThat(nurse.get(address + "/incidents").statusCode()).isEqualTo(404);
    assertThat(nurse.get(address + "/incidents/" + fresh().id()).statusCode()).isEqualTo(404);
    var page = "/tasks/" + tove().value() + "/" + task.id();
    assertThat(nurse.get(page).statusCode()).isEqualTo(404);
    assertThat(nurse.get("/work?list=waiting").body()).doesNotContain("Indberet hændelsen");
    assertThat(Walker.as(Browser.house(), "facility_staff_solgaarden").get(page).statusCode())
        .isEqualTo(200);
  }

  private static Incident fresh() {
    return pathway().incidents().latest().stream()
        .filter(one -> one.stage() == IncidentStage.NOT_REPORTED)
        .findFirst()
        .orElseThrow();
  }

  private static Incident told() {
    return pathway().incidents().latest().getLast();
  }

  private static PathwayId tove() {
    return Browser.house()
        .bean(People.class)
        .withNumber(new Cpr("1107669990"))
        .orElseThrow()
        .pathway();
  }

  @SuppressWarnings("unchecked")
  private static Pathway pathway() {
    return ((Journal<Pathway>) Browser.house().bean(Journal.class)).read(tove());
  }

  private static List<String> owed(Patient citizen) {
    return citizen.tasks().stream()
        .filter(task -> task.status().owed())
        .map(task -> task.rule().rule())
        .filter(rule -> rule.contains("incident") || rule.contains("follows_up"))
        .toList();
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
  }
}
