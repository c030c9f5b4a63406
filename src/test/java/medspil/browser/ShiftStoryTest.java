package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import medspil.task.Status;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, what one shift knew is lost when it goes home, or is read by those it is not
/// for.
class ShiftStoryTest {
  private static final String SAID = "Ringede to gange <b>ingen svar</b>";

  @Test
  void what_a_shift_leaves_is_taken_over_by_the_next_and_the_task_stays() {
    var patient = admitted("1410489996", "Gro");
    var day = Browser.as("home_nurse");
    day.getByRole(AriaRole.LINK, named("Min vagt")).click();
    assertThat(day.getByText("Hjemmesygeplejen, Norddjurs: fra").first()).isVisible();
    press(day, "Aflevér til næste vagt");
    assertThat(day.getByText("Skriv ud for mindst én opgave")).isVisible();
    unfold(day);
    field(day, patient).fill(SAID);
    press(day, "Aflevér til næste vagt");
    assertThat(day.getByText("Det er afleveret til næste vagt.")).isVisible();
    assertThat(row(day, "Det har du afleveret", patient)).containsText("Ikke overtaget endnu");
    look(day, "day");

    var evening = Browser.as("home_nurse_evening");
    evening.navigate(Browser.url("/shift"));
    var got = row(evening, "Afleveret til jer", patient);
    assertThat(got).containsText(SAID);
    assertThat(got).containsText("Mette Holm");
    look(evening, "evening");
    got.getByRole(AriaRole.BUTTON).click();
    assertThat(evening.getByText("Det er overtaget.")).isVisible();
    assertThat(row(evening, "Afleveret til jer", patient)).containsText("Overtaget af Bente");

    day.reload();
    assertThat(row(day, "Det har du afleveret", patient)).containsText("Overtaget af Bente");
    assertThat(patient.tasks()).allMatch(one -> one.status() == Status.OPEN);
    day.navigate(Browser.url(patient.task("check_admission_report")));
    assertThat(day.getByText("Afleverede til næste vagt")).isVisible();
    assertThat(day.getByText("Overtog fra vagten før")).isVisible();
  }

  @Test
  void it_is_for_the_unit_alone_said_once_and_never_too_long() {
    var patient = admitted("1410489997", "Ida");
    var day = Walker.as(Browser.house(), "home_nurse");
    var unit = unit(day);
    var name = "words-" + patient.task("check_admission_report").replaceAll(".*/", "");
    var form = UUID.randomUUID().toString();
    var fields = Map.of("command", form, "unit", unit, name, "Hemmelig besked");

    var tooLong = Map.of("command", form, "unit", unit, name, "a".repeat(20_000));
    assertThat(day.post("/shift/leave", tooLong).statusCode()).isEqualTo(422);
    assertThat(day.post("/shift/leave", fields).statusCode()).isEqualTo(303);
    assertThat(day.post("/shift/leave", fields).statusCode()).isEqualTo(303);
    assertThat(left(patient)).as("pressed twice").isEqualTo(1);
    assertThat(legible()).isZero();

    // Nobody takes over their own, and others neither read it nor take it.
    take(day, unit);
    assertThat(taken(patient)).isZero();
    for (var other : new String[] {"ward_nurse", "home_nurse_hjoerring"}) {
      var walker = Walker.as(Browser.house(), other);
      assertThat(walker.get("/shift?unit=" + unit).body())
          .as(other)
          .doesNotContain("Hemmelig besked", "Hjemmesygeplejen, Norddjurs: fra");
      take(walker, unit);
      assertThat(taken(patient)).as(other).isZero();
    }
    for (var other : new String[] {"case_worker", "gp", "citizen"}) {
      var walker = Walker.as(Browser.house(), other);
      assertThat(walker.get("/shift").statusCode()).as(other).isEqualTo(404);
      assertThat(walker.get("/").body()).as(other).doesNotContain("href=\"/shift\"");
    }

    var evening = Walker.as(Browser.house(), "home_nurse_evening");
    assertThat(evening.get("/shift").body()).contains("Hemmelig besked");
    take(evening, unit);
    take(evening, unit);
    assertThat(taken(patient)).isEqualTo(1);

    evening.post(
        patient.task("check_admission_report") + "/complete",
        Map.of("command", UUID.randomUUID().toString(), "answer", "still_right"));
    assertThat(left(patient)).as("what is over needs no words").isZero();
    assertThat(evening.get("/shift").body()).doesNotContain("Hemmelig besked");
  }

  private static void take(Walker walker, String unit) {
    walker.get("/shift");
    walker.post(
        "/shift/take",
        Map.of("command", UUID.randomUUID().toString(), "unit", unit, "hand_over", "all"));
  }

  private static String unit(Walker walker) {
    var found =
        Pattern.compile("name=\"unit\" value=\"([^\"]+)\"").matcher(walker.get("/shift").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static Patient admitted(String cpr, String given) {
    var patient = Patient.with(cpr, given, "Vagtsen", "SUL-138");
    patient.tell(patient.admission(Instant.now().minus(1, ChronoUnit.HOURS)));
    return patient;
  }

  private static int left(Patient patient) {
    return count("select count(*) from task.left_to_next where pathway_id = ?", patient);
  }

  private static int taken(Patient patient) {
    return count(
        "select count(*) from journal.event where pathway_id = ? and type = 'task.taken_up/1'",
        patient);
  }

  private static int count(String sql, Patient patient) {
    return sql().sql(sql).param(patient.id().value()).query(Integer.class).single();
  }

  private static int legible() {
    return sql()
        .sql("select count(*) from journal.note where position(:said in body) > 0")
        .param("said", "Hemmelig".getBytes(UTF_8))
        .query(Integer.class)
        .single();
  }

  private static JdbcClient sql() {
    return JdbcClient.create(Browser.house().database().superuser());
  }

  private static void unfold(Page page) {
    var rest = page.locator("summary", new Page.LocatorOptions().setHasText("Resten af det"));
    if (rest.count() > 0 && page.locator("details[open]").count() == 0) {
      rest.first().click();
    }
  }

  private static Locator field(Page page, Patient patient) {
    return page.getByLabel("Til næste vagt: Tjek indlæggelsesrapporten, " + patient.name());
  }

  private static Locator row(Page page, String heading, Patient patient) {
    return page.locator("section", new Page.LocatorOptions().setHasText(heading))
        .locator("tr", new Locator.LocatorOptions().setHasText(patient.name()));
  }

  private static void look(Page page, String name) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "shift-" + name + "-1440");
    page.setViewportSize(390, 844);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "shift-" + name + "-390");
    page.setViewportSize(1440, 1000);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, exactly(name)).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
