package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, a facility that cannot give the insulin any more keeps it to itself, or the
/// citizen is left without.
class HealthTaskStoryTest {
  private static final String NURSES = "Hjemmesygeplejen, Hjørring";

  @Test
  @Proves({"R0-03", "R0-09", "R0-11"})
  void the_facility_cannot_give_the_insulin_any_more_and_nobody_is_left_without() {
    var facility = Browser.as("facility_staff_solgaarden");
    facility.navigate(Browser.url("/health-tasks"));
    link(facility, "Insulinindsprøjtning").click();
    assertThat(standing(facility))
        .containsText("Hjemmesygeplejen, Hjørring har ansvaret. Solgården udfører den.");
    assertThat(facility.locator("main")).containsText("I tilbuddet");
    assertThat(facility.locator("main")).containsText("Oplært af Pia Lund");

    press(facility, "Noget passer ikke", "Start afklaring", "Hvad passer ikke?");
    assertThat(facility.getByText("Vælg en fra listen.")).isVisible();
    choose(facility, "Hvad passer ikke?", "Kan ikke udføres: vi mangler kompetencerne");
    choose(facility, "Hvem har opgaven imens?", NURSES);
    facility.getByLabel(Pattern.compile("Skriv kort")).fill("Marie stopper på fredag.");
    button(facility, "Start afklaring").click();
    assertThat(standing(facility)).containsText("Kan ikke udføres som aftalt");
    assertThat(standing(facility)).containsText(NURSES + " har ansvaret, mens det bliver afklaret");

    var citizen = Browser.as("citizen_tove");
    assertThat(citizen.locator("main")).containsText("Imens er det " + NURSES + ".");

    var nurse = Browser.as("home_nurse_hjoerring");
    assertThat(nurse.locator("main"))
        .containsText("Aftal med botilbuddet, hvem der har sundhedsopgaven");
    nurse.navigate(Browser.url("/health-tasks"));
    link(nurse, "Insulinindsprøjtning").click();
    assertThat(nurse.locator("main")).containsText("Marie stopper på fredag.");
    open(nurse, "Skriv, hvad I mener");
    choose(nurse, "Hvem bør have ansvaret?", NURSES);
    choose(nurse, "Hvorfor?", "Det er sygepleje efter sundhedsloven");
    form(nurse, "Skriv, hvad I mener").getByRole(AriaRole.BUTTON).click();
    assertThat(nurse.locator("main")).containsText(NURSES + " bør have ansvaret");

    open(nurse, "Skriv afgørelsen");
    var settle = form(nurse, "Skriv afgørelsen");
    settle.getByLabel("Udfører").selectOption(NURSES);
    settle.getByLabel("Hvem afgjorde det?").selectOption("Parterne selv");
    settle.getByRole(AriaRole.BUTTON).click();
    assertThat(standing(nurse)).containsText("Aftalt");
    assertThat(standing(nurse)).containsText(NURSES + " har ansvaret og udfører den");
    assertThat(nurse.locator("main")).containsText("Afgjort af: Parterne selv");
    nurse.navigate(Browser.url("/work"));
    assertThat(nurse.locator("main"))
        .not()
        .containsText("Aftal med botilbuddet, hvem der har sundhedsopgaven");

    citizen.reload();
    assertThat(citizen.locator("main")).containsText(NURSES + " hjælper dig og har ansvaret.");
  }

  @Test
  @Proves("R0-02")
  void what_nobody_answers_for_stands_first_and_the_list_is_of_one_act_when_asked() {
    var page = Browser.as("facility_staff_solgaarden");
    page.navigate(Browser.url("/health-tasks"));

    assertThat(page.locator("main")).containsText("1 opgave har ingen ansvarlig.");
    assertThat(page.locator("tbody tr").first()).containsText("Støttestrømper på og af");
    choose(page, "Lov", "Sundhedsloven");
    button(page, "Vis").click();

    assertThat(page.locator("tbody")).containsText("Insulinindsprøjtning");
    assertThat(page.locator("tbody")).not().containsText("Støttestrømper");
    link(page, "Insulinindsprøjtning").click();
    page.locator(".ms-crumbs a").last().click();
    assertThat(page.locator("main")).containsText("1 opgave har ingen ansvarlig.");
  }

  @Test
  @Proves("R0-15")
  void the_matrix_shows_who_does_what_and_what_is_unclear() {
    var page = Browser.as("facility_staff_solgaarden");
    page.navigate(Browser.url("/health-services"));

    var insulin =
        page.locator("tbody tr", new Page.LocatorOptions().setHasText("Insulinindsprøjtning"));
    assertThat(insulin).containsText("Fælles opgave");
    assertThat(insulin.locator("td").nth(0)).hasText("Ansvarlig");
    assertThat(insulin.locator("td").nth(1)).hasText("Udfører");
    var stockings =
        page.locator("tbody tr", new Page.LocatorOptions().setHasText("Støttestrømper"));
    assertThat(stockings).containsText("Ingen har ansvaret");
    assertThat(page.locator("main")).containsText("2 opgaver er uklare");
  }

  @Test
  void a_nurse_adds_a_task_and_a_training_and_ends_it() {
    var page = Browser.as("home_nurse_hjoerring");
    page.navigate(Browser.url("/health-tasks"));
    link(page, "Dosering af medicin").click();
    page.locator(".ms-crumbs a").last().click();
    choose(page, "Hvor bor borgeren?", "Botilbud Solgården");
    button(page, "Vis").click();
    page.getByLabel("Sundhedsopgave på Botilbud Solgården").selectOption("Sårpleje");
    button(page, "Opret opgaven").click();

    link(page, "Sårpleje").click();
    open(page, "Skriv en oplæring op");
    var train = form(page, "Skriv en oplæring op");
    train.getByLabel("Hvem er oplært?").selectOption("Marie Toft, social- og sundhedsassistent");
    train.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("main")).containsText("uden slutdato");

    open(page, "Opgaven er slut");
    choose(page, "Hvorfor?", "Den blev oprettet ved en fejl");
    button(page, "Afslut opgaven").click();
    assertThat(standing(page)).containsText("Opgaven er slut.");
    page.navigate(Browser.url("/health-tasks"));
    assertThat(page.locator("main")).not().containsText("Sårpleje");
  }

  private static Locator standing(Page page) {
    return page.locator(".ms-standing");
  }

  private static void press(Page page, String summary, String button, String field) {
    open(page, summary);
    choose(page, field, "Vælg");
    button(page, button).click();
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
  }

  private static Locator form(Page page, String summary) {
    return page.locator("details", new Page.LocatorOptions().setHasText(summary)).locator("form");
  }

  private static void choose(Page page, String label, String option) {
    page.getByLabel(label).locator("visible=true").selectOption(option);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
