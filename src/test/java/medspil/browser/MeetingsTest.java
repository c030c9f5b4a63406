package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import org.junit.jupiter.api.Test;

/// If this breaks, a year goes by and nobody sits down with the citizen.
class MeetingsTest {
  private static final String STATUS = "Skriv status på målene til mødet";

  /// The points of the agreement's checklist, which nobody chooses and nobody takes away.
  private static final String[] AGENDA = {
    "Gennemgang af status på mål",
    "Gennemgang af konkret status på relevante livstemaer, kvalitativt og kvantitativt",
    "Aftale om det videre forløb, om konkrete målsætninger eller om afslutning",
    "Hvornår er indsatsen færdig, og hvad skal eventuelt træde i stedet for?",
    "Aftale om, hvornår der skal mødes igen"
  };

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @Test
  @Proves({
    "R1-30", "R1-51", "R1-68", "R1-73", "R1-76", "R1-77", "R1-84", "R1-87", "R1-88", "R1-89"
  })
  void from_the_citizens_wish_to_minutes_that_all_have_read() {
    var own = Browser.signIn(Browser.phone(), "citizen_tove");
    own.getByText("Se møderne, eller bed om et").click();
    own.locator("#ask-why").fill("Naboen ovenpå");
    press(own, "Bed om et møde");
    assertThat(own.getByText("Du har bedt om et møde.")).isVisible();
    Browser.assertNothingSerious(own);
    Browser.assertNoSidewaysScroll(own);

    var authority = meetings("case_worker_hjoerring");
    assertThat(owed(authority, "Sæt tid af til det statusmøde, der er bedt om")).hasCount(1);
    authority.goBack();
    authority
        .locator("li", new Page.LocatorOptions().setHasText("Naboen ovenpå"))
        .getByRole(AriaRole.LINK)
        .click();
    authority
        .locator("summary", new Page.LocatorOptions().setHasText("Sæt eller ret tid og sted"))
        .click();
    authority.locator("#plan-day").fill("1066-10-14");
    authority.locator("#plan-clock").fill("10:00");
    press(authority, "Gem tid og sted");
    assertThat(authority.getByText("Skriv en dato som findes")).isVisible();
    authority.locator("#plan-day").fill(today.plusDays(7).toString());
    press(authority, "Gem tid og sted");
    assertThat(authority.locator(".ms-agenda > li > h3")).hasText(AGENDA);
    press(authority, "Indkald");
    assertThat(authority.getByText("Mødet er indkaldt.")).isVisible();
    var address = authority.url();
    own.navigate(address);
    write(own, "say-agenda-3", "Skriv noget om punktet", "Jeg vil cykle");
    Browser.assertNothingSerious(authority);

    var provider = Browser.as("facility_staff_solgaarden");
    assertThat(owed(provider, STATUS)).hasCount(2);
    provider.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(STATUS)).first().click();
    provider.getByText("Åbn statusmødet").click();
    assertThat(provider).hasURL(address);
    provider.locator("summary", new Page.LocatorOptions().setHasText("Skriv status")).click();
    provider.locator("#status-status-1").fill("To ture med bussen");
    provider.locator("form:has(#status-status-1) button").click();
    assertThat(provider.getByText("Indkaldt, og udfører har sendt status")).isVisible();
    assertThat(owed(provider, STATUS)).hasCount(1);
    provider.navigate(address);
    write(provider, "say-agenda-3", "Skriv noget om punktet", "Vi kan øve cykelturen");
    open(provider, "Anbefal");
    var advice = provider.locator("form[action*='advise']").first();
    advice.locator("select").selectOption("Lav om");
    advice.locator("textarea").fill("Hun er klar til mere end bussen");
    press(provider, "Anbefal");
    assertThat(provider.locator("form[action*='decide']")).hasCount(0);

    authority.navigate(address);
    assertThat(authority.getByText("Myndighed har ikke læst status endnu.")).isVisible();
    open(authority, "Vi har læst status");
    authority.locator("#note-words").fill("Spørg til cyklen");
    press(authority, "Vi har læst status");
    assertThat(authority.getByText("Læst af myndighed")).isVisible();
    assertThat(authority.locator("form[action*='decide']")).hasCount(0);
    open(authority, "Mødet er holdt");
    assertThat(authority.locator("form[action$='/hold'] input:checked")).hasCount(0);
    press(authority, "Mødet er holdt");
    assertThat(authority.getByText("Sæt kryds ved mindst én, der var med.")).isVisible();
    authority.getByLabel("Borgeren").check();
    authority.getByLabel("Værge").check();
    press(authority, "Mødet er holdt");
    assertThat(authority.getByText("med Borgeren, Værge")).isVisible();
    open(authority, "Skriv beslutningen");
    var decision = authority.locator("form[action*='decide']").first();
    decision.getByLabel("Hvad er besluttet?").selectOption("Afslut, og sæt et nyt mål");
    decision.getByLabel("Hvad mener borgeren?").selectOption("Borgeren er enig");
    decision.locator("textarea").fill("Ja, nu vil jeg cykle");
    press(authority, "Skriv beslutningen");
    open(authority, "Skriv konklusionen");
    authority.locator("#conclude-agenda-1-words").fill("Vi fortsætter med bussen");
    authority.locator("form:has(#conclude-agenda-1-words) button").click();
    write(authority, "conclude-agenda-3", "Skriv konklusionen", "Nyt mål: at cykle til byen");
    open(authority, "Skriv noget, der er aftalt");
    authority.locator("#agree-words").fill("Tale med boligforeningen om naboen");
    authority.locator("#agree-owner").selectOption("Solgården");
    authority.locator("#agree-day").fill(today.plusDays(10).toString());
    authority.locator("form:has(#agree-words) button").click();
    assertThat(authority.locator(".ms-point")).containsText("Solgården");
    open(authority, "Send referatet uden alle konklusioner");
    authority.locator("#send-why").fill("Vi nåede ikke det sidste");
    press(authority, "Send referatet uden alle konklusioner");
    assertThat(authority.getByText("Referatet er sendt").first()).isVisible();
    Browser.picture(authority, "meeting");

    own.navigate(address);
    assertThat(own.locator("#agenda-3")).containsText("Jeg vil cykle");
    assertThat(own.locator("#agenda-3")).containsText("Vi kan øve cykelturen");
    assertThat(own.locator("#agenda-3")).containsText("Nyt mål: at cykle til byen");
    assertThat(own.getByText("Udfører anbefaler: Lav om")).isVisible();
    assertThat(own.getByText("Myndigheds beslutning: Afslut, og sæt et nyt mål")).isVisible();
    assertThat(own.getByText("Ja, nu vil jeg cykle")).isVisible();
    assertThat(own.getByText("Begrundelse: Vi nåede ikke det sidste")).isVisible();
    press(own, "Jeg har læst referatet");
    assertThat(own.getByText("Tak, det er noteret.")).isVisible();
    Browser.assertNoSidewaysScroll(own);
    provider.navigate(address);
    press(provider, "Jeg har læst referatet");
    press(provider, "Gjort: Tale med boligforeningen om naboen");
    assertThat(provider.getByText("Fulgt op: alt aftalt er gjort")).isVisible();

    provider.navigate(address + "/screen");
    assertThat(provider.getByText("Vi fortsætter med bussen")).isVisible();
    assertThat(provider.getByText("hun tager selv bussen til byen").first()).isVisible();
    Browser.assertNothingSerious(provider);
  }

  @Test
  @Proves("R1-85")
  void an_invitation_is_a_calendar_file_that_names_nobody() {
    var authority = meetings("case_worker_hjoerring");
    authority.locator("#new-day").fill(today.plusDays(30).toString());
    authority.locator("#new-clock").fill("13:30");
    authority.locator("#new-place").fill("Hos Tove");
    authority.locator("form:has(#new-day) button").click();
    assertThat(authority.getByText("Mødet er planlagt.")).isVisible();
    var address =
        authority.locator(".ms-history a").first().getAttribute("href") + "/invitation.ics";

    var file = Walker.as(Browser.house(), "case_worker_hjoerring").get(address);

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(file.body()).contains("BEGIN:VEVENT", "SUMMARY:Statusmøde").doesNotContain("Tove");
    assertThat(Walker.as(Browser.house(), "home_nurse").get(address).statusCode()).isEqualTo(404);
  }

  private static Page meetings(String persona) {
    var page = Browser.as(persona);
    var id = Browser.house().bean(People.class).withNumber(new Cpr("1107669990")).orElseThrow();
    page.navigate(Browser.url("/citizens/" + id.pathway().value() + "/meetings"));
    return page;
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
  }

  private static void write(Page page, String form, String summary, String words) {
    page.locator("#" + form.substring(form.indexOf('-') + 1))
        .locator("summary", new Locator.LocatorOptions().setHasText(summary))
        .click();
    page.locator("#%s-words".formatted(form)).fill(words);
    page.locator("form:has(#%s-words) button".formatted(form)).click();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  /// What the unit has on its list.
  private static Locator owed(Page page, String title) {
    page.navigate(Browser.url("/work"));
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true));
  }
}
