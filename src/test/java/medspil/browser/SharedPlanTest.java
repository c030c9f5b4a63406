package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.directory.UnitId;
import org.junit.jupiter.api.Test;

/// If this breaks, each of those around a citizen has a plan of their own, and the citizen carries
/// word between them.
class SharedPlanTest {
  private static final String NURSING = "Hjemmesygeplejen, Norddjurs";
  private static final String WARD = "Medicinsk afsnit M1";
  private static final String NURSES =
      UnitId.of("norddjurs", "hjemmesygeplejen").value().toString();
  private static final String M1 = UnitId.of("regionshospitalet-randers", "m1").value().toString();

  @Test
  @Proves({"R3-57", "R3-88", "R3-89", "R3-91", "R3-100"})
  void a_team_is_set_writes_one_plan_and_agrees_on_it() {
    var patient = Patient.with("0310489992", "Thyra", "Damgaard", "SUL-138", "SEL-85");
    var page = Browser.as("case_worker");
    page.navigate(Browser.url("/citizens/" + patient.id().value()));
    page.getByRole(AriaRole.LINK, named("Teamet og planen")).click();
    press(page, "Foreslå et team");
    join(page, NURSING, "no", "AGREES");
    assertThat(page.getByText("Ingen fra Norddjurs Kommune kan beslutte noget.")).isVisible();
    join(page, NURSING, "yes", "AGREES");
    assertThat(page.getByText("Ingen fra Norddjurs Kommune")).hasCount(0);

    write(page, "TREATMENT", "Blodprøve hver måned", NURSING, "2099-03-01");
    write(page, "REHABILITATION", "Prøver værkstedet en dag om ugen", "", "");
    Browser.assertNothingSerious(page);
    press(page, "Teamet går i gang");
    press(page, "Vi er enige om planen");
    assertThat(page.getByText("Teamet arbejder efter en fælles plan")).isVisible();
    var line = side(page, "TREATMENT").locator("li").first();
    line.getByText("Ret").click();
    line.locator("textarea").fill("Blodprøve hver anden måned");
    line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gem")).click();
    assertThat(page.getByText("Noget er ændret, siden planen blev aftalt")).isVisible();
    press(page, "Vi er enige om planen");
    Browser.picture(page, "team-plan");

    page.getByRole(AriaRole.LINK, named("Version 1,")).click();
    assertThat(page.getByText("Du ser version 1")).isVisible();
    assertThat(page.getByText("Blodprøve hver måned")).isVisible();
    assertThat(page.locator(".ms-point form")).hasCount(0);
    page.getByText("Se planen, som den er nu").click();
    assertThat(page.getByText("Blodprøve hver anden måned").first()).isVisible();

    page.setViewportSize(390, 844);
    Browser.assertNothingSerious(page);
    Browser.picture(page, "team-plan-390");
  }

  @Test
  void nobody_joins_against_the_citizens_wish_who_has_nothing_to_do_with_them() {
    var patient = Patient.with("0310489993", "Valborg", "Damgaard", "SUL-138", "SEL-85");
    var page = plan(patient);

    join(page, WARD, "yes", "AGAINST");

    assertThat(page.getByText("Derfor kan de ikke komme med.")).isVisible();
    assertThat(page.locator("#members-unit")).hasValue(page.locator("#members-unit").inputValue());
    assertThat(patient.pathway().team().work().present()).isEmpty();
    join(page, NURSING, "yes", "AGAINST");
    assertThat(page.getByText("borgeren ønsker det ikke").first()).isVisible();
  }

  @Test
  void of_two_who_write_on_one_line_neither_loses_their_words() {
    var patient = Patient.with("0310489994", "Dagny", "Damgaard", "SUL-138", "SEL-85");
    var page = plan(patient);
    write(page, "COORDINATION", "Møde i maj", "", "");
    var address = "/teams/" + patient.id().value();
    var nurse = Visitor.as("home_nurse");
    var line = address + "/lines/" + patient.pathway().team().work().goingOn().getFirst().id();
    var fields = nurse.fields(nurse.get(address), line, Map.of("words", "Møde i juni"));
    fields.put("command", UUID.randomUUID().toString());
    side(page, "COORDINATION").locator("li").first().getByText("Ret").click();
    page.locator("li textarea").fill("Møde i maj, hos lægen");
    page.locator("li form").last().getByRole(AriaRole.BUTTON).click();

    var answer = nurse.post(line, fields);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page())
        .contains("En anden har skrevet her imens")
        .contains("Møde i maj, hos lægen")
        .contains("Møde i juni");
  }

  @Test
  @Proves({"R3-43", "R3-94"})
  void the_citizen_is_in_the_team_and_writes_what_matters() {
    var own = Browser.as("citizen");
    own.getByRole(AriaRole.LINK, named("Mit team og min plan")).click();
    press(own, "Foreslå et team");
    own.getByText("Skriv mere").click();
    own.locator("textarea").first().fill("Jeg vil kunne gå til kor igen");
    press(own, "Skriv i planen");
    assertThat(own.getByText("Jeg vil kunne gå til kor igen").first()).isVisible();
    Browser.assertNothingSerious(own);
    Browser.picture(own, "team-mine");
    var address = own.url().substring(Browser.url("").length());

    var nurse = Visitor.as("home_nurse");
    var page = nurse.get(address);
    assertThat(page.page())
        .contains("Jeg vil kunne gå til kor igen")
        .contains("Skrevet af borgeren");
    assertThat(page.page()).doesNotContain(">Jeg vil kunne gå til kor igen</textarea>");
    var worker = Visitor.as("case_worker");
    var fields =
        worker.fields(
            worker.get(address),
            address + "/coordinator",
            Map.of("unit", NURSES, "reason", "citizens_wish"));
    fields.put("command", UUID.randomUUID().toString());
    assertThat(worker.post(address + "/coordinator", fields).status()).isEqualTo(200);
    own.reload();
    var coordinator = own.locator("section", new Page.LocatorOptions().setHasText("Koordinator"));
    assertThat(coordinator.first()).containsText(NURSING);
    assertThat(coordinator.first().locator("a[href^='tel:']")).isVisible();
    var other = Visitor.as("coordinator");
    assertThat(other.get(address).status()).isEqualTo(404);
  }

  @Test
  @Proves("R3-99")
  void a_person_may_choose_another_coordinator_and_says_why() {
    var patient = Patient.with("0310489995", "Ragna", "Damgaard", "SUL-138", "SEL-85");
    var page = plan(patient);
    page.getByText("Vælg en anden koordinator").click();
    page.locator("#coordinator-unit").selectOption(NURSING);
    press(page, "Gem koordinator");
    assertThat(page.getByText("Vælg en grund.")).isVisible();
    page.locator("#coordinator-reason").selectOption("citizens_wish");
    press(page, "Gem koordinator");

    assertThat(page.getByText("Borgeren ønsker det").first()).isVisible();
    assertThat(patient.pathway().team().coordinator()).isNotNull();
    var before = patient.pathway().team().coordinator();
    var address = "/teams/" + patient.id().value() + "/coordinator";
    var worker = Visitor.as("case_worker");
    var fields =
        worker.fields(
            worker.get("/teams/" + patient.id().value()),
            address,
            Map.of("reason", "knows_best", "unit", M1, "command", UUID.randomUUID().toString()));

    assertThat(worker.post(address, fields).page()).contains("De har ikke med borgeren at gøre.");
    assertThat(patient.pathway().team().coordinator()).isEqualTo(before);
  }

  @Test
  void nobody_opens_a_citizens_course_to_their_own_unit_by_making_it_the_coordinator() {
    var patient = Patient.with("0310489997", "Ragnhild", "Damgaard", "SUL-138");
    var nurse = Visitor.as("home_nurse");
    var fields =
        nurse.fields(
            nurse.get("/work"),
            "/logout",
            Map.of(
                "reason",
                "knows_best",
                "unit",
                UnitId.of("norddjurs", "hjemmesygeplejen").value().toString(),
                "command",
                UUID.randomUUID().toString()));

    var answer = nurse.post("/teams/" + patient.id().value() + "/coordinator", fields);

    assertThat(answer.page()).contains("Det er ikke din enheds at gøre.");
    assertThat(patient.pathway().team().coordinator()).isNull();
  }

  private static Page plan(Patient patient) {
    var page = Browser.as("case_worker");
    page.navigate(Browser.url("/teams/" + patient.id().value()));
    press(page, "Foreslå et team");
    return page;
  }

  private static void join(Page page, String unit, String decides, String view) {
    if (!page.locator("#members-unit").isVisible()) {
      page.getByText("Tag en med i teamet").click();
    }
    page.locator("#members-unit").selectOption(unit);
    page.locator("#members-decides").selectOption(decides);
    page.locator("#members-view").selectOption(view);
    page.getByRole(AriaRole.BUTTON, named("Tag med")).click();
  }

  private static void write(Page page, String side, String words, String unit, String day) {
    var card = side(page, side);
    card.getByText("Skriv mere").click();
    card.locator("#lines-" + side + "-words").fill(words);
    if (!unit.isEmpty()) {
      card.locator("#lines-" + side + "-unit").selectOption(unit);
    }
    card.locator("#lines-" + side + "-day").fill(day);
    card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Skriv i planen"))
        .click();
    assertThat(page.getByText(words).first()).isVisible();
  }

  private static Locator side(Page page, String side) {
    return page.locator("section[aria-labelledby=side-" + side + "]");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, named(name)).first().click();
  }
}
