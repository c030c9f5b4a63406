package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, two who share out the tasks of a facility undo each other's work unseen.
class WhoDoesWhatTest {
  private static final String ANNEX =
      "samarbejdsmodel-sundhedsydelser-botilbud-nord-lokalt-bilag-demo";
  private static final String FORM = "/agreements/" + ANNEX + "/draft/services";
  private static final String STOCKINGS = "B1/stockings.";
  private static final String TUBE = "B1/tube.";

  @Test
  @Proves({"R0-14", "R0-18", "R0-21"})
  void two_fill_in_one_page_and_nothing_is_lost() {
    var mine = Browser.as("secretary_hjoerring");
    begins(mine);
    var other = Browser.as("secretary_hjoerring");
    other.navigate(Browser.url(FORM));

    choose(other, TUBE + "performed_by", "botilbuddet, personalet på botilbuddet");
    choose(other, STOCKINGS + "responsible", "borgerens kommune, hjemmesygepleje");
    save(other);
    assertThat(other.getByText("Teksten er gemt.")).isVisible();
    choose(mine, STOCKINGS + "act", "Serviceloven");
    save(mine);
    assertThat(mine.getByText("Teksten er gemt.")).isVisible();
    assertThat(field(mine, TUBE + "performed_by")).hasValue("facility.facility_staff");
    assertThat(field(mine, STOCKINGS + "act")).hasValue("social_act");

    choose(other, STOCKINGS + "act", "Sundhedsloven");
    save(other);
    assertThat(other.getByText("En anden har gemt imens: Serviceloven")).isVisible();
    assertThat(field(other, STOCKINGS + "act")).hasValue("health_act");
    look(other, "both");
    save(other);
    assertThat(other.getByText("Teksten er gemt.")).isVisible();

    adds(mine);
    other.navigate(Browser.url("/agreements/" + ANNEX + "/draft/text"));
    assertThat(other.locator("#text"))
        .hasValue(
            Pattern.compile(
                "[\\s\\S]*- id: blodtryk\\n[\\s\\S]*task: \\{da: \"Blodtryk\"[\\s\\S]*\"B2\":[\\s\\S]*"));
    assertThat(other.locator("#checked")).containsText("Ingen fejl");
    other.navigate(Browser.url("/health-services?facility=solgaarden"));
    assertThat(other.getByText("Blodtryk")).hasCount(0);
    withdraws(mine);
  }

  private static void begins(Page page) {
    page.navigate(Browser.url("/health-services?facility=solgaarden"));
    page.locator("a[href$='" + ANNEX + "/services']").click();
    press(page, "Begynd udkastet");
    page.getByRole(AriaRole.LINK, named("Udfyld, hvem der gør hvad")).click();
    look(page, "form");
  }

  private static void adds(Page page) {
    page.navigate(Browser.url(FORM));
    page.locator("fieldset").last().locator("summary").click();
    field(page, "new.task.da").fill("Blodtryk");
    save(page);
    assertThat(page.getByText("Skriv teksten på alle aftalens sprog.").first()).isVisible();
    assertThat(field(page, "new.task.da")).hasValue("Blodtryk");
    look(page, "wrong");
    field(page, "new.task.nb").fill("Blodtrykk");
    field(page, "new.task.en").fill("Blood pressure");
    save(page);
    assertThat(page.getByText("Teksten er gemt.")).isVisible();
  }

  private static void withdraws(Page page) {
    page.navigate(Browser.url("/agreements/" + ANNEX + "/draft"));
    page.locator("summary", having("Træk udkastet tilbage")).click();
    press(page, "Træk udkastet tilbage");
  }

  @Test
  @Proves({"R0-14", "R4-46", "R4-47", "R4-72"})
  void the_matrix_is_a_file_with_one_line_a_service() {
    var file =
        Visitor.as("facility_staff_solgaarden").get("/health-services.csv?facility=solgaarden");

    assertThat(file.status()).isEqualTo(200);
    assertThat(file.page())
        .contains("\"Sundhedsopgave\";\"Ansvarlig\";\"Udføres af\"")
        .contains("\"Sondemad\";\"hjemmesygepleje\";\"Uafklaret\"");
    assertThat(file.page().lines()).hasSize(7);
    assertThat(Visitor.as("citizen").get("/health-services.csv?facility=solgaarden").status())
        .isEqualTo(403);
  }

  @Test
  void who_writes_no_drafts_changes_nothing() {
    for (var persona : new String[] {"secretary", "facility_staff_solgaarden", "citizen"}) {
      var visitor = Visitor.as(persona);
      assertThat(visitor.get(FORM).status()).as(persona).isEqualTo(404);
      assertThat(visitor.post(FORM, Map.of()).status()).as(persona).isIn(400, 403, 404);
    }
  }

  private static void choose(Page page, String name, String said) {
    field(page, name).selectOption(new SelectOption().setLabel(said));
  }

  private static Locator field(Page page, String name) {
    return page.locator("[name='" + name + "']");
  }

  private static void save(Page page) {
    press(page, "Gem");
    page.waitForLoadState();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void look(Page page, String name) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "who-does-what-" + name + "-1440");
    page.setViewportSize(390, 844);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "who-does-what-" + name + "-390");
    page.setViewportSize(1440, 1000);
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
