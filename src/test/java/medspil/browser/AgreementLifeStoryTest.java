package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import medspil.Proves;
import medspil.exchange.medcom.Code;
import org.junit.jupiter.api.Test;

/// If this breaks, what the parties have agreed on does not become what their people are asked to
/// do.
class AgreementLifeStoryTest {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final String FRAME = "indlaeggelse-og-udskrivelse-midt";
  private static final String ID = "god-orlov-norddjurs";
  private static final String DRAFT = "/agreements/" + ID + "/draft";
  private static final String DUTY = "Ring til borgeren under orloven";

  private static final String TEXT =
      """
      agreement: god-orlov-norddjurs
      version: 1
      kind: local_annex
      under: indlaeggelse-og-udskrivelse-midt
      languages: [da, nb, en]
      title: {da: God orlov, nb: God permisjon, en: Good leave}
      origin:
        kind: local_annex
        source: "Norddjurs Kommune"
      parties:
        residence_municipality: norddjurs
        hospital: [region-midtjylland.hospitals]
        gp: [region-midtjylland.gps]
        region: [region-midtjylland]
      clauses:
        "L1":
          heading: {da: Orlov, nb: Permisjon, en: Leave}
          text: {da: Kommunen ringer., nb: Kommunen ringer., en: The municipality calls.}
          rules:
            - id: call_on_leave
              duty:
                when: stay.leave_started
                if: "citizen.has_services"
                who: residence_municipality.home_nursing
                shall: {da: Ring til borgeren under orloven, nb: Ring under permisjonen, en: Call during the leave}
                within: 4 hours
      """;

  @Test
  @Proves({"R0-08", "R0-23", "R4-67"})
  void from_a_frame_to_a_task_under_the_new_version() {
    var norddjurs = Browser.as("secretary_norddjurs");
    begins(norddjurs);
    writes(norddjurs);
    involves(norddjurs);
    hears(norddjurs);
    approves(norddjurs);

    var patient = Patient.with("2411489990", "Signe", "Orlov", "SUL-138");
    var now = Instant.now();
    var admission = patient.admission(now.minus(Duration.ofMinutes(2)));
    patient.tell(admission);
    patient.tell(admission.then(Code.STOR, now.minus(Duration.ofMinutes(1))));

    var nurse = Browser.as("home_nurse");
    nurse.navigate(Browser.url(patient.task("call_on_leave")));
    assertThat(nurse.getByRole(AriaRole.HEADING).getByText(DUTY)).isVisible();
    assertThat(nurse.getByText("God orlov").first()).isVisible();
    tellsWhoBuildsOnIt(norddjurs);
  }

  private static void tellsWhoBuildsOnIt(Page page) {
    page.navigate(Browser.url("/agreements/drafts"));
    page.getByRole(AriaRole.LINK, named("Nyt udkast")).click();
    page.locator("#from").selectOption(ID);
    page.locator("#how").selectOption("after");
    page.locator("#title").fill("Orlov i byen");
    page.locator("#id").fill("orlov-i-byen");
    press(page, "Begynd udkastet");
    assertThat(page.getByText("God orlov, Version 1")).isVisible();
    var local = page.url();

    page.navigate(Browser.url("/agreements/drafts"));
    page.getByRole(AriaRole.LINK, named("Nyt udkast")).click();
    page.locator("#from").selectOption(ID);
    page.locator("#how").selectOption("next");
    press(page, "Begynd udkastet");
    page.getByRole(AriaRole.LINK, named("Skriv teksten")).click();
    page.locator("#text").fill(TEXT.replace("version: 1", "version: 2").replace("4 h", "2 h"));
    assertThat(page.locator("#checked")).containsText("Ingen fejl");
    press(page, "Gem");
    approves(page);

    page.navigate(local);
    assertThat(page.getByText("God orlov er kommet i version 2. Udkastet bygger på version 1."))
        .isVisible();
    page.getByRole(AriaRole.LINK, named("Se, hvad der er ændret")).click();
    assertThat(page.locator("main")).containsText("2 timer");
  }

  private static void begins(Page page) {
    page.navigate(Browser.url("/agreements/drafts"));
    page.getByRole(AriaRole.LINK, named("Nyt udkast")).click();
    page.locator("#from").selectOption(FRAME);
    page.locator("#how").selectOption("under");
    page.locator("#title").fill("God orlov");
    look(page, "start");
    press(page, "Begynd udkastet");
    assertThat(page.locator("#id-error")).isVisible();
    assertThat(page.locator("#title")).hasValue("God orlov");
    page.locator("#id").fill(ID);
    press(page, "Begynd udkastet");
    assertThat(page.getByText("Udkastet er begyndt")).isVisible();
    assertThat(page.getByText("Den gode indlæggelse og udskrivelse, Version 1")).isVisible();
    look(page, "draft");
  }

  private static void writes(Page page) {
    page.getByRole(AriaRole.LINK, named("Skriv teksten")).click();
    page.locator("#text").fill(TEXT.replace("stay.leave_started", "stay.leave_startet"));
    assertThat(page.locator("#checked")).containsText("1 fejl");
    assertThat(page.locator("#checked a").first()).containsText("Linje 22");
    look(page, "text-faulty");
    page.locator("#text").fill(TEXT);
    assertThat(page.locator("#checked")).containsText("Ingen fejl");
    assertThat(page.locator("#checked")).containsText(DUTY);
    press(page, "Gem");
    assertThat(page.getByText("Teksten er gemt")).isVisible();
    look(page, "text");
  }

  private static void involves(Page page) {
    page.navigate(Browser.url(DRAFT));
    page.getByText("Skriv, hvem der har været med").first().click();
    page.locator("#involve-organisation").fill("Bedre Psykiatri");
    page.locator("#involve-what").fill("Var med i arbejdsgruppen");
    press(page, "Skriv, hvem der har været med");
    assertThat(page.getByText("Bedre Psykiatri")).isVisible();
  }

  private static void hears(Page norddjurs) {
    var region = Browser.as("secretary");
    assertThat(region.navigate(Browser.url(DRAFT)).status()).isEqualTo(404);

    norddjurs.getByText("Send i høring").first().click();
    norddjurs.locator("#open-hearing-until").fill(LocalDate.now(DENMARK).plusWeeks(6).toString());
    press(norddjurs, "Send i høring");
    assertThat(norddjurs.getByText("Udkastet er sendt i høring")).isVisible();

    region.navigate(Browser.url(DRAFT + "/hearing"));
    var clause = region.locator("section.ms-card").filter(having("Orlov"));
    clause.getByText("Skriv en kommentar").first().click();
    clause.locator("textarea").fill("Hvem ringer i weekenden?");
    clause.locator("button[type=submit]").click();
    assertThat(region.getByText("Hvem ringer i weekenden?")).isVisible();
    look(region, "hearing");

    norddjurs.navigate(Browser.url(DRAFT + "/hearing"));
    norddjurs.getByText("Svar på kommentaren").first().click();
    norddjurs.locator("select[name=taken]").selectOption("not");
    press(norddjurs, "Svar på kommentaren");
    assertThat(norddjurs.getByText("Skriv hvorfor.")).isVisible();
    norddjurs.locator("textarea[name=reason]").fill("Det gør vagten.");
    press(norddjurs, "Svar på kommentaren");
    assertThat(norddjurs.getByText("Det gør vagten.")).isVisible();

    norddjurs.navigate(Browser.url(DRAFT));
    norddjurs.getByText("Slut høringen").first().click();
    press(norddjurs, "Slut høringen");
  }

  private static void approves(Page page) {
    page.navigate(Browser.url(DRAFT + "/approval"));
    look(page, "ask-approval");
    page.getByLabel("Region Midtjylland").uncheck();
    press(page, "Bed om godkendelse");
    page.locator("#decide-body").fill("Kommunalbestyrelsen");
    press(page, "Skriv en beslutning");
    assertThat(page.getByText("Skriv sagens nummer.")).isVisible();
    page.locator("#decide-minutes").fill("26/1234");
    press(page, "Skriv en beslutning");
    assertThat(page.getByText("Alle har godkendt.")).isVisible();
    look(page, "approval");
    page.locator("#publish-from").fill(LocalDate.now(DENMARK).toString());
    press(page, "Sæt i kraft");
    assertThat(page.getByText("Aftalen står nu i biblioteket")).isVisible();
    page.navigate(Browser.url("/agreements/" + ID + "/life"));
    assertThat(page.getByText("Version 1").first()).isVisible();
    look(page, "life");
  }

  @Test
  @Proves({"R0-24", "R0-25", "R0-26", "R0-27", "R2-15", "R2-16", "R2-18", "R4-45"})
  void what_stands_is_brought_into_use_told_of_judged_and_left() {
    var page = Browser.as("secretary");
    side(page, "implementation");
    open(page, "Skriv, hvor langt et tilbud er");
    page.locator("#move-progress").selectOption("in_use");
    press(page, "Skriv, hvor langt et tilbud er");
    assertThat(page.getByText("I brug").first()).isVisible();
    planned(page);
    reviewed(page);
    look(page, "implementation");

    side(page, "meetings");
    open(page, "Indkald til møde");
    page.locator("#call-on").fill("2099-06-27");
    page.locator("#call-clock").fill("10:00");
    page.locator("#call-closes").fill("2099-06-20");
    press(page, "Indkald til møde");
    assertThat(page.getByText("Vælg, hvem mødet er for")).isVisible();
    page.getByLabel("Botilbudsledere").check();
    press(page, "Indkald til møde");
    page.getByText("Åbn mødet").first().click();
    open(page, "Tilmeld din organisation");
    press(page, "Tilmeld din organisation");
    assertThat(page.getByText("1 tilmeldt.")).isVisible();
    open(page, "Stil et spørgsmål");
    page.locator("form[action$=question] textarea").fill("Hvornår begynder vi?");
    press(page, "Stil et spørgsmål");
    open(page, "Svar på et spørgsmål");
    page.locator("form[action$=reply] textarea").fill("Til august.");
    press(page, "Svar på et spørgsmål");
    assertThat(page.getByText("Til august.").first()).isVisible();
    look(page, "meetings");

    side(page, "expectations");
    look(page, "expectations");
    side(page, "revision");
    open(page, "Vurdér punktet");
    page.locator("select[name=fate]").first().selectOption("improve");
    page.locator("form[action$=judge] button").first().click();
    assertThat(page.getByText("Skriv hvorfor.")).isVisible();
    page.locator("textarea[name=goal]").first().fill("Færre opkald");
    page.locator("form[action$=judge] button").first().click();
    assertThat(page.getByText("Færre opkald").first()).isVisible();
    look(page, "revision");

    side(page, "ending");
    open(page, "Opsig for din organisation");
    page.locator("#notice-last_day").fill("2099-12-31");
    page.locator("#notice-minutes").fill("26/77");
    press(page, "Opsig for din organisation");
    assertThat(page.getByText("26/77")).isVisible();
    look(page, "ending");
    page.navigate(Browser.url("/agreements/indlaeggelse-og-udskrivelse-midt"));
    look(page, "agreement");
  }

  private static void planned(Page page) {
    open(page, "Skriv en klynges plan");
    assertThat(page.locator("#cluster-progress")).hasValue("");
    var form = page.locator("form[action$=cluster]");
    page.locator("#cluster-cluster").fill("Klyngen om Randers");
    page.locator("#cluster-plan").fill("Instruksen skrives om.");
    page.locator("#cluster-from").fill("2021-06-01");
    page.locator("#cluster-last_day").fill("2022-05-31");
    page.locator("#cluster-progress").selectOption("informed");
    press(page, "Skriv en klynges plan");
    assertThat(page.getByText("Vælg, hvem der er med i klyngen.")).isVisible();
    form.getByLabel("Norddjurs Kommune").check();
    press(page, "Skriv en klynges plan");
    assertThat(page.getByText("Klyngen om Randers")).isVisible();
  }

  private static void reviewed(Page page) {
    page.navigate(Browser.url("/agreements/drafts"));
    var reminded = page.getByText("Implementeringsåret sluttede 31. maj 2022.");
    assertThat(reminded).isVisible();
    look(page, "reminded");
    page.locator("section[aria-labelledby=coming] a[href*='" + FRAME + "']").click();
    open(page, "Skriv en opfølgning");
    page.locator("#review-kind").selectOption("implementation");
    page.locator("#review-on").fill("2022-06-15");
    page.locator("input[name^=figure-]").first().fill("Færre end året før");
    press(page, "Skriv en opfølgning");
    assertThat(page.getByText("Skriv noget.")).isVisible();
    page.locator("#review-found").fill("Beskeden kommer i tide.");
    page.locator("#review-next").fill("Klyngerne fortsætter.");
    press(page, "Skriv en opfølgning");
    assertThat(page.getByText("Færre end året før")).isVisible();
    assertThat(page.getByText("Parterne har set på, hvordan det gik.").first()).isVisible();

    page.navigate(Browser.url("/agreements/drafts"));
    assertThat(reminded).hasCount(0);
    side(page, "implementation");
  }

  private static void side(Page page, String name) {
    page.navigate(Browser.url("/agreements/" + FRAME + "/" + name));
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
  }

  private static void look(Page page, String name) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "life-" + name + "-1440");
    page.setViewportSize(390, 844);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "life-" + name + "-390");
    page.setViewportSize(1440, 1000);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, button(name)).click();
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
