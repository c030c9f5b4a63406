package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.Reading.as;
import static medspil.browser.Reading.fits;
import static medspil.browser.Reading.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import medspil.journal.PathwayId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a citizen moves in at a place they have never seen.
class PreVisitStoryTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 1110489992, Carl", "390, 1110489993, Dagny"})
  @Proves({"R1-20", "R1-21", "R1-22"})
  void the_two_find_a_time_and_each_writes_what_they_think(int width, String cpr, String given) {
    var citizen = Supported.atSolgaarden(cpr, given);
    var request = AskedFor.of(citizen, "solgaarden");
    var address = "/citizens/" + citizen.id().value() + "/order/" + request;

    var authority = as("case_worker_hjoerring", width, address);
    link(authority, "Åbn forbesøg");
    authority.locator("#propose-way").selectOption("CITIZEN_TO_PROVIDER");
    authority.locator("#propose-day").fill(today.minusDays(1).toString());
    authority.locator("#propose-clock").fill("14:00");
    authority.locator("#propose-place").fill("<i>Hoveddøren</i>");
    press(authority, "Foreslå");
    assertThat(authority.locator("#propose-day-error")).containsText("Tiden er gået.");
    assertThat(authority.locator("#propose-place")).hasValue("<i>Hoveddøren</i>");
    authority.locator("#propose-day").fill(today.plusDays(3).toString());
    press(authority, "Foreslå");
    assertThat(authority.getByText("Foreslået, ikke aftalt endnu")).isVisible();
    assertThat(authority.getByText("<i>Hoveddøren</i>")).isVisible();
    assertThat(button(authority, "Ja til tiden")).hasCount(0);
    fits(authority);

    var provider = as("facility_staff_solgaarden", width, address + "/visits");
    press(provider, "Ja til tiden");
    assertThat(provider.getByText("Besøget er aftalt.")).isVisible();
    open(provider, "Foreslå en anden tid");
    provider.locator("[id$=-move-day]").fill(today.plusDays(4).toString());
    provider.locator("[id$=-move-clock]").fill("10:30");
    provider.locator("[id$=-move-place]").fill("Kontoret");
    press(provider, "Foreslå den tid");
    assertThat(provider.getByText("Foreslået, ikke aftalt endnu")).isVisible();

    authority.reload();
    press(authority, "Ja til tiden");
    open(authority, "Det er holdt");
    authority.locator("[id$=-held-day]").fill(today.toString());
    press(authority, "Gem dagen");
    assertThat(authority.getByText("Det er noteret, at besøget er holdt.")).isVisible();
    assertThat(authority.getByText("Hent til kalender")).hasCount(0);
    open(authority, "Hvad tænker I?");
    authority.locator("[id$=-say-words]").fill("Godt at se huset");
    press(authority, "Gem");
    provider.reload();
    assertThat(provider.getByText("Godt at se huset")).isVisible();
    Browser.picture(provider, "pre-visit-" + width);
    fits(provider);
  }

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, Jeg kan lide haven", "390, Jeg ved det ikke endnu"})
  @Proves("R1-21")
  void the_citizen_writes_in_their_own_words_and_the_place_reads_them(int width, String words) {
    var page = as("citizen_tove", width, "/mine");
    link(page, "Se besøget, og skriv, hvad du tænker");
    open(page, "Hvad tænker du?");
    page.locator("[id$=-say-words]").fill(words);
    press(page, "Gem");
    assertThat(page.getByText("Det, du skrev, er gemt.")).isVisible();
    assertThat(page.getByText("Foreslå et forbesøg")).hasCount(0);
    fits(page);

    var path = page.url().substring(Browser.url("").length());
    var provider = Walker.as(Browser.house(), "facility_staff_solgaarden");
    assertThat(provider.get(path).body()).contains(words);
    assertThat(Walker.as(Browser.house(), "home_nurse_hjoerring").get(path).statusCode())
        .isEqualTo(404);
    assertThat(Walker.as(Browser.house(), "facility_staff").get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void a_calendar_takes_in_the_time_and_nothing_about_anybody() {
    var place = Walker.as(Browser.house(), "facility_staff");
    var page = lis();
    var calendar =
        place
            .get(page)
            .body()
            .lines()
            .filter(line -> line.contains("invitation.ics"))
            .findFirst()
            .orElseThrow()
            .replaceAll(".*href=\"([^\"]+)\".*", "$1");

    assertThat(place.get(calendar).body())
        .contains("BEGIN:VEVENT", "SUMMARY:Forbesøg")
        .doesNotContain("Lis", "Line", "Hjemme");
    var form = Map.of("command", UUID.randomUUID().toString());
    assertThat(place.post(calendar.replace("invitation.ics", "agree"), form).body())
        .contains("Den anden part siger ja");
    assertThat(place.post(calendar.replace("invitation.ics", "burn"), form).statusCode())
        .isEqualTo(404);
  }

  /// The pre-visits that Engparken has proposed, as its request's page links to them.
  private static String lis() {
    var place = Walker.as(Browser.house(), "facility_staff");
    var id = pathway("3008559990").value();
    var request =
        place
            .get("/orders")
            .body()
            .lines()
            .filter(line -> line.contains("/citizens/" + id + "/order/"))
            .findFirst()
            .orElseThrow()
            .replaceAll(".*/citizens/" + id + "/order/([0-9a-f-]{36}).*", "$1");
    return "/citizens/" + id + "/order/" + request + "/visits";
  }

  private static PathwayId pathway(String cpr) {
    return Browser.house().bean(People.class).withNumber(new Cpr(cpr)).orElseThrow().pathway();
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void press(Page page, String name) {
    button(page, name).first().click();
  }
}
