package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import medspil.Proves;
import medspil.citizen.PathwayCommand;
import medspil.directory.UnitId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a citizen is sent back to a place that has said it cannot take her, and nobody
/// looks for another.
class CannotTakeHerBackTest {
  private static final String NURSES = "Hjemmesygeplejen, Norddjurs";

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 1909489990", "390, 1909489991"})
  @Proves("R3-18")
  void the_facility_says_no_with_its_reason_and_the_authority_finds_who_takes_over(
      int width, String cpr) {
    var patient = atEngparken(cpr, width == 1440 ? "Rigmor" : "Ragna");
    var ward = DischargeTalkTest.home("ward_nurse", patient);
    offer(ward, "Støtte hele døgnet", "Engparken");
    var address = ward.url();

    var facility = signIn("facility_staff", width);
    facility.navigate(Browser.url(patient.task("facility_answers")));
    assertThat(facility.locator("h1")).containsText("Svar på, om I tager over");
    look(facility, "cannot-task-" + width);
    facility.getByText("Åbn overdragelsen").click();
    facility.locator("summary", has("Nej")).click();
    facility.locator("form[action$='/decline'] textarea").fill("Ingen nattevagt før mandag");
    facility.locator("form[action$='/decline'] button").click();
    assertThat(section(facility)).containsText("Ingen nattevagt før mandag");
    look(facility, "cannot-facility-" + width);

    var authority = signIn("case_worker", width);
    authority.navigate(Browser.url("/work"));
    assertThat(authority.locator("main")).containsText(patient.name());
    authority.navigate(Browser.url(patient.task("find_another")));
    assertThat(authority.locator("h1")).containsText("Find ud af, hvem der så tager over");
    assertThat(authority.locator("main")).containsText("Der blev sagt nej til at tage over");
    look(authority, "cannot-authority-" + width);

    ward.navigate(Browser.url("/admissions"));
    assertThat(ward.locator("article", new Page.LocatorOptions().setHasText(patient.name())))
        .containsText("der er sagt nej til 1 overdragelse");
    ward.navigate(address);
    offer(ward, "Støtte i eget hjem til mandag", NURSES);
    var nurse = signIn("home_nurse", width);
    nurse.navigate(Browser.url(patient.task("municipality_answers")));
    nurse.getByText("Åbn overdragelsen").click();
    nurse.locator("form[action$='/accept'] input[name=first]").fill(today.plusDays(1).toString());
    nurse.locator("form[action$='/accept'] button").click();
    assertThat(section(nurse)).containsText("Mette, hjemmesygeplejerske");

    ward.reload();
    assertThat(ward.locator("section:has(#missing)")).not().containsText("sagt nej");
    authority.reload();
    assertThat(authority.locator("main")).containsText("Udført, det ses af, hvad der skete");
    Browser.assertNoSidewaysScroll(authority);
  }

  private static Patient atEngparken(String cpr, String given) {
    var patient = Patient.with(cpr, given, "Trappegaard", "SUL-138", "SEL-107");
    var engparken = UnitId.of("engparken", "engparken").value();
    var then = Instant.parse("2026-02-02T09:00:00Z");
    patient.happens(then, new PathwayCommand.OfGoal(Supported.goalAt(engparken)));
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(3))));
    return patient;
  }

  private void offer(Page ward, String what, String to) {
    ward.locator("summary", has("Bed nogen om at tage over")).click();
    ward.locator("#hand-over-what").fill(what);
    ward.locator("#hand-over-to").selectOption(to);
    ward.locator("#hand-over-ends").fill(today.toString());
    ward.locator("form:has(#hand-over-what) button").click();
    assertThat(section(ward)).containsText(what);
  }

  private static Page signIn(String who, int width) {
    return Browser.signIn(Browser.page(width, 900, "da-DK"), who);
  }

  private static Locator section(Page page) {
    return page.locator("section:has(#hand-over)");
  }

  private static void look(Page page, String name) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, name);
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
