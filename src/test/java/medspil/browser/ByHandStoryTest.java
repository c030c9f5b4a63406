package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.Reading.fits;
import static medspil.browser.Reading.opens;
import static medspil.browser.Reading.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import medspil.stay.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a ward whose record system sends no messages admits and discharges, and nobody
/// at home knows.
class ByHandStoryTest {

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 1310489990, Grethe", "390, 1310489991, Holger"})
  void a_ward_tells_of_a_stay_itself(int width, String cpr, String given) {
    var citizen = Patient.with(cpr, given, "Haandskrift", "SUL-138");
    var nurse = Browser.signIn(Browser.page(width, 900, "da-DK"), "ward_nurse");

    nurse.navigate(Browser.url("/admissions"));
    nurse.getByRole(AriaRole.LINK, named("Meld en indlæggelse")).click();
    nurse.locator("#new-number").fill(cpr);
    nurse.locator("#new-clock").fill("00:00");
    press(nurse, "Meld det");
    assertThat(nurse.getByText("Vælg, hvad der er sket.")).isVisible();
    assertThat(nurse.locator("#new-number")).hasValue(cpr);
    fits(nurse);
    nurse.locator("#new-what").selectOption("ADMISSION");
    nurse.getByLabel("Vi beder om indlæggelsesrapport").check();
    press(nurse, "Meld det");
    assertThat(nurse.getByText("Det er meldt.")).isVisible();
    assertThat(nurse.getByText("Skrevet i hånden")).isVisible();
    fits(nurse);
    Browser.picture(nurse, "by-hand-" + width);
    assertThat(phase(citizen)).isEqualTo(Phase.ADMITTED);
    assertThat(citizen.tasks()).anyMatch(task -> task.status().owed());

    say(nurse, "LEAVE_START");
    assertThat(phase(citizen)).isEqualTo(Phase.ON_LEAVE);
    opens(nurse, "Det sidste var en fejl");
    press(nurse, "Tag det tilbage");
    assertThat(nurse.getByText("Det er meldt.")).isVisible();
    assertThat(phase(citizen)).isEqualTo(Phase.ADMITTED);

    say(nurse, "END");
    assertThat(phase(citizen)).isEqualTo(Phase.HOME);
    assertThat(nurse.locator("form[action$='/say']")).hasCount(0);
  }

  @Test
  void twice_the_same_form_is_one_stay_and_only_its_ward_says_more() {
    var citizen = Patient.with("1310489992", "Inge", "Haandskrift", "SUL-138");
    var nurse = Visitor.as("ward_nurse");
    var page = nurse.get("/admissions/new");
    var fields =
        nurse.fields(
            page,
            "/admissions/new",
            Map.of(
                "number", citizen.cpr(),
                "what", "ADMISSION",
                "day", "2026-01-06",
                "clock", "10:00",
                "command", UUID.randomUUID().toString()));

    assertThat(nurse.post("/admissions/new", fields).status()).isEqualTo(200);
    assertThat(nurse.post("/admissions/new", fields).status()).isEqualTo(200);
    assertThat(citizen.pathway().stays().all()).hasSize(1);

    var stay = citizen.pathway().stays().all().iterator().next().id();
    var say = "/admissions/" + citizen.id().value() + "/" + stay + "/say";
    for (var other : List.of("psychiatric_nurse", "home_nurse", "citizen")) {
      var them = Visitor.as(other);
      var form =
          them.fields(
              them.get("/agreements"),
              "/logout",
              Map.of(
                  "command",
                  UUID.randomUUID().toString(),
                  "what",
                  "END",
                  "day",
                  "2026-01-07",
                  "clock",
                  "10:00"));
      assertThat(them.post(say, form).status()).as(other).isEqualTo(404);
    }
    assertThat(Visitor.as("psychiatric_nurse").get("/admissions/new").status()).isEqualTo(403);
    assertThat(Visitor.as("home_nurse").get("/admissions/new").status()).isEqualTo(403);
    assertThat(Visitor.as("citizen").get("/admissions/new").status()).isEqualTo(403);
    assertThat(phase(citizen)).isEqualTo(Phase.ADMITTED);
  }

  @Test
  void a_death_is_said_twice_over_and_can_be_taken_back() {
    var citizen = Patient.with("1610489996", "Ivar", "Haandskrift", "SUL-138");
    var nurse = Browser.signIn(Browser.page(390, 900, "da-DK"), "ward_nurse");
    nurse.navigate(Browser.url("/admissions/new"));
    nurse.locator("#new-number").fill(citizen.cpr());
    nurse.locator("#new-what").selectOption("ADMISSION");
    nurse.locator("#new-clock").fill("00:00");
    press(nurse, "Meld det");

    write(nurse, "DEATH");
    nurse.locator("form[action$='/say'] button").click();
    assertThat(nurse.getByText("Sæt kryds ved, at borgeren er død")).isVisible();
    assertThat(phase(citizen)).isEqualTo(Phase.ADMITTED);
    fits(nurse);
    nurse.getByLabel("Ja, borgeren er død").check();
    nurse.locator("form[action$='/say'] button").click();
    assertThat(nurse.getByText("Det er meldt.")).isVisible();
    assertThat(phase(citizen)).isEqualTo(Phase.DEAD);
    assertThat(citizen.tasks()).noneMatch(task -> task.status().owed());

    opens(nurse, "Det sidste var en fejl");
    press(nurse, "Tag det tilbage");
    assertThat(phase(citizen)).isEqualTo(Phase.ADMITTED);
    assertThat(citizen.tasks()).anyMatch(task -> task.status().owed());
  }

  @Test
  void whom_nobody_here_may_know_is_not_kept() {
    var nurse = Browser.signIn(Browser.page(1440, 900, "da-DK"), "ward_nurse");

    nurse.navigate(Browser.url("/admissions/new"));
    nurse.locator("#new-number").fill("1310489993");
    nurse.locator("#new-what").selectOption("ADMISSION");
    nurse.locator("#new-clock").fill("00:00");
    press(nurse, "Meld det");

    assertThat(nurse.getByText("Intet er gemt.")).isVisible();
    assertThat(Browser.house().bean(People.class).withNumber(new Cpr("1310489993"))).isEmpty();
  }

  private static Phase phase(Patient citizen) {
    return citizen.pathway().stays().all().iterator().next().phase();
  }

  private static void write(Page page, String what) {
    opens(page, "Skriv, hvad der er sket");
    page.locator("#say-what").selectOption(what);
    page.locator("#say-clock").fill("00:00");
  }

  private static void say(Page page, String what) {
    write(page, what);
    page.locator("form[action$='/say'] button").click();
    assertThat(page.getByText("Det er meldt.")).isVisible();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
