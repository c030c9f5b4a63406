package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.regex.Pattern;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, what goes wrong at a ward never reaches those who own the agreement, or what
/// they decide is forgotten.
class BodiesStoryTest {
  @Test
  @Proves({"R0-06", "R3-67", "R4-89", "R4-92"})
  void a_case_of_a_cluster_is_decided_above_and_carried_out_below() {
    var secretary = Browser.as("secretary");
    founds(secretary, "Prøvesamarbejdet");
    var group = path(secretary);
    setsUp(secretary, "Styregruppen", "steering_group", "");
    setsUp(secretary, "Klyngen", "cluster", "Styregruppen");

    var norddjurs = Browser.as("secretary_norddjurs");
    norddjurs.navigate(Browser.url(group));
    norddjurs.getByRole(AriaRole.LINK, named("Klyngen")).click();
    raises(norddjurs);
    norddjurs.getByRole(AriaRole.LINK, named("Beskeden kommer for sent")).click();
    assertThat(norddjurs.locator(".ms-facts")).containsText("punkt 4");
    assertThat(norddjurs.locator("summary")).hasCount(0);
    var matter = path(norddjurs);

    secretary.navigate(Browser.url(matter));
    decides(secretary, "RECOMMENDED", "Ring senest kl. 12.", "", "");
    assertThat(secretary.locator(".ms-facts")).containsText("Styregruppen");
    decides(secretary, "ADOPTED", "Prøves i tre måneder.", "Norddjurs Kommune", "2070-01-01");
    assertThat(secretary.getByText("Venter på Norddjurs Kommune")).isVisible();
    look(secretary, "case");

    norddjurs.reload();
    var done = opened(norddjurs, "Skriv, at det er gjort");
    done.locator("textarea").fill("Instruksen er skrevet.");
    done.getByRole(AriaRole.BUTTON).click();
    assertThat(norddjurs.getByText("Instruksen er skrevet.")).isVisible();

    secretary.navigate(Browser.url(group));
    assertThat(secretary.getByRole(AriaRole.HEADING, named("Afgjorte sager"))).isVisible();
    assertThat(secretary.locator("main")).containsText("Gjort");
    look(secretary, "group");
  }

  @Test
  void a_meeting_has_its_agenda_and_goes_into_a_calendar() {
    var secretary = Browser.signIn(Browser.phone(), "secretary");
    founds(secretary, "Mødesamarbejdet");
    setsUp(secretary, "Mødegruppen", "steering_group", "");
    secretary.getByRole(AriaRole.LINK, named("Mødegruppen")).click();
    var body = path(secretary);
    raises(secretary);
    var planning = opened(secretary, "Planlæg et møde");
    planning.locator("input[type=date]").fill("2070-03-02");
    planning.locator("input[type=time]").fill("13:00");
    planning.getByRole(AriaRole.BUTTON).click();

    secretary.getByRole(AriaRole.LINK, named("2. marts 2070")).click();
    var taking = opened(secretary, "Sæt en sag på dagsordenen");
    assertThat(taking.locator("select")).hasValue("");
    taking.getByRole(AriaRole.BUTTON).click();
    assertThat(secretary.getByText("Vælg en sag.")).isVisible();
    taking = secretary.locator("details[open] form");
    taking.locator("select").selectOption(new SelectOption().setIndex(1));
    taking.getByRole(AriaRole.BUTTON).click();
    assertThat(secretary.getByRole(AriaRole.HEADING, named("Beskeden kommer for sent")))
        .isVisible();
    assertThat(secretary.locator("a[href$='invitation.ics']")).hasCount(1);
    look(secretary, "meeting");

    secretary.navigate(Browser.url(body));
    look(secretary, "body");
  }

  @Test
  void whoever_takes_no_part_finds_nothing_and_members_change_nothing_but_their_own() {
    var keeper = Visitor.as("secretary");
    var list = keeper.get("/cooperation");
    var group = link(list.page(), "Samarbejdet om sundhedsaftalen i Midtjylland");
    var matter = link(keeper.get(group).page(), "Udskrivelser op til weekenden");

    for (var stranger : new String[] {"secretary_hjoerring", "citizen", "coordinator_trondheim"}) {
      var visitor = Visitor.as(stranger);
      assertThat(visitor.get(group).status()).as(stranger).isEqualTo(404);
      assertThat(visitor.get(matter).status()).as(stranger).isEqualTo(404);
      assertThat(visitor.get(group + "/decisions.csv").status()).as(stranger).isEqualTo(404);
    }
    var nurse = Visitor.as("home_nurse");
    assertThat(nurse.get(matter).status()).isEqualTo(200);
    assertThat(nurse.get(group).page()).doesNotContain("Opret et udvalg");
    assertThat(nurse.get(group + "/decisions.csv").page()).contains("Besluttet", "26/355");
    assertThat(Visitor.as("citizen").get("/cooperation").status()).isEqualTo(404);
  }

  private static void founds(Page page, String name) {
    page.navigate(Browser.url("/cooperation"));
    var form = opened(page, "Opret et samarbejde");
    form.getByLabel("Navn").fill(name);
    form.locator("select").selectOption("health_agreement");
    form.getByLabel("Norddjurs Kommune").check();
    form.getByRole(AriaRole.BUTTON).click();
    page.waitForURL(Pattern.compile(".*/cooperation/[0-9a-f-]{36}"));
  }

  private static void setsUp(Page page, String name, String kind, String under) {
    var form = opened(page, "Opret et udvalg");
    form.getByLabel("Navn").fill(name);
    form.getByLabel("Slags").selectOption(kind);
    if (!under.isEmpty()) {
      form.getByLabel("Svarer til").selectOption(new SelectOption().setLabel(under));
    }
    form.getByLabel("Norddjurs Kommune").check();
    form.getByRole(AriaRole.BUTTON).click();
    assertThat(page.getByRole(AriaRole.LINK, named(name))).isVisible();
  }

  private static void raises(Page page) {
    var form = opened(page, "Rejs en sag");
    form.getByLabel("Hvad drejer det sig om?").fill("Beskeden kommer for sent");
    form.getByLabel("Hvad skal udvalget").fill("Kan vi aftale et tidspunkt?");
    form.getByLabel("Aftale", new Locator.GetByLabelOptions().setExact(true))
        .selectOption("indlaeggelse-og-udskrivelse-midt");
    form.getByLabel("Punkt i aftalen").fill("99");
    form.getByRole(AriaRole.BUTTON).click();
    assertThat(page.getByText("Aftalen har intet punkt med det nummer.")).isVisible();

    var again = page.locator("details[open] form");
    assertThat(again.getByLabel("Hvad drejer det sig om?")).hasValue("Beskeden kommer for sent");
    again.getByLabel("Punkt i aftalen").fill("4");
    again.getByRole(AriaRole.BUTTON).click();
    assertThat(page.getByText("Sagen er rejst.")).isVisible();
  }

  private static void decides(Page page, String outcome, String words, String doer, String due) {
    var form = opened(page, "Skriv, hvad der blev sagt");
    form.getByLabel("Hvad blev det til?").selectOption(outcome);
    form.getByLabel("Beslutningen").fill(words);
    if (!doer.isEmpty()) {
      form.getByLabel("Hvem gør det?").selectOption(new SelectOption().setLabel(doer));
      form.getByLabel("Senest").fill(due);
    }
    form.getByRole(AriaRole.BUTTON).click();
    assertThat(page.getByText("Beslutningen er skrevet.")).isVisible();
  }

  private static Locator opened(Page page, String title) {
    page.locator("summary", new Page.LocatorOptions().setHasText(title)).click();
    return page.locator("details[open] form");
  }

  private static void look(Page page, String name) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "governance-" + name);
  }

  private static String path(Page page) {
    return URI.create(page.url()).getPath();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static String link(String page, String text) {
    var found = Pattern.compile("href=\"([^\"]+)\"><strong>" + Pattern.quote(text)).matcher(page);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }
}
