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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, the municipality learns on the day itself what the citizen needs at home.
class CareForecastStoryTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @ParameterizedTest
  @CsvSource({"1440, 1610489990, Desk", "390, 1610489991, Phone"})
  @Proves({"R2-08", "R2-10"})
  void the_ward_says_what_will_be_needed_and_a_change_is_marked_until_it_is_read(
      int width, String number, String name) {
    var patient = Patient.with(number, name, "Varsler", "SUL-138");
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(30))));
    var ward = home("ward_nurse", width, name);
    assertThat(ward.getByText("Plejeforløbsplanen er ikke skrevet")).isVisible();
    plan(ward, today.plusDays(6));
    assertThat(owed(patient)).as("the agreement asks for it").isTrue();

    ward = home("ward_nurse", width, name);
    Reading.opens(ward, "Skriv plejeforløbsplanen");
    label(ward, "Hjælpemidler").fill("Rollator");
    label(ward, "Bolig").fill("Trappe op til soveværelset");
    label(ward, "Nu").selectOption("3");
    label(ward, "Ventet ved hjemkomsten").selectOption("2");
    Reading.press(ward, "Gem, så kommunen ser den");
    assertThat(forecast(ward)).containsText("Ingen hos modtagerne har læst den seneste endnu.");
    assertThat(forecast(ward)).containsText("3 Svært problem");
    assertThat(owed(patient)).as("it is written").isFalse();

    var nurse = home("home_nurse", width, name);
    assertThat(nurse.getByText("Der er en plejeforløbsplan, I ikke har læst")).isVisible();
    assertThat(forecast(nurse).locator(".ms-new")).hasCount(0);
    Reading.press(nurse, "Vi har læst den");
    assertThat(nurse.getByText("Der er en plejeforløbsplan, I ikke har læst")).hasCount(0);

    ward = home("ward_nurse", width, name);
    assertThat(forecast(ward)).containsText("Den seneste er læst af Hjemmesygeplejen, Norddjurs");
    Reading.opens(ward, "Ret den, når noget ændrer sig");
    label(ward, "Hjælpemidler").fill("Rollator og plejeseng");
    Reading.press(ward, "Gem, så kommunen ser den");

    nurse.navigate(Browser.url("/admissions"));
    assertThat(card(nurse, name)).containsText("Ny plejeforløbsplan");
    nurse = home("home_nurse", width, name);
    assertThat(forecast(nurse).locator("dt:has(.ms-new)")).hasCount(1);
    assertThat(forecast(nurse).locator("dt:has(.ms-new)")).containsText("Hjælpemidler");
    Reading.fits(nurse);
    Browser.picture(nurse, "forecast-" + width);
  }

  @ParameterizedTest
  @CsvSource({"1440, 1610489992, Bredside", "390, 1610489993, Smalside"})
  @Proves("R2-10")
  void what_takes_longer_than_the_plan_is_said_and_an_earlier_day_is_remembered(
      int width, String number, String name) {
    var patient = Patient.with(number, name, "Varsler", "SUL-138");
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(3))));
    var ward = home("ward_nurse", width, name);
    var list = ward.locator("section[aria-labelledby=list-AT_HOME]");
    list.getByText("Skriv noget på listen").click();
    list.locator("#at_home-words").fill("Loftlift");
    list.locator("#at_home-takes").fill("251");
    list.getByRole(AriaRole.BUTTON, named("Sæt på listen")).last().click();
    assertThat(ward.getByText("Skriv et helt antal hverdage")).isVisible();
    assertThat(ward.locator("#at_home-words")).hasValue("Loftlift");
    ward.locator("#at_home-takes").fill("15");
    ward.locator("form:has(#at_home-words) button").click();
    assertThat(ward.locator(".ms-point")).containsText("Tager 15 hverdage: tidligst på plads");

    plan(ward, today.plusDays(9));
    plan(home("ward_nurse", width, name), today.plusDays(7));
    var stay = stay("ward_nurse", width, name);
    assertThat(stay.getByText("Ventet før")).isVisible();
    assertThat(stay.getByText("Ét punkt er først på plads senere")).isVisible();
    Reading.fits(stay);
    ward = home("ward_nurse", width, name);
    assertThat(ward.locator(".ms-point")).containsText("efter den planlagte dag");
    assertThat(ward.getByText("Ét punkt er først på plads efter den planlagte dag.")).isVisible();
  }

  /// With the reason that a day up to a weekend asks for.
  private static void plan(Page home, LocalDate day) {
    home.locator(".ms-crumbs a").last().click();
    home.locator("#day").fill(day.toString());
    Reading.press(home, "Planlæg udskrivelse");
    if (home.locator("#reason").isVisible()) {
      home.locator("#reason").selectOption("agreed_by_phone");
      Reading.press(home, "Planlæg udskrivelse");
    }
    assertThat(home.getByText("Udskrivelsen er planlagt")).isVisible();
  }

  private static Page stay(String persona, int width, String name) {
    var page = Reading.as(persona, width, "/admissions");
    card(page, name).getByRole(AriaRole.LINK).first().click();
    return page;
  }

  private static Page home(String persona, int width, String name) {
    var page = stay(persona, width, name);
    page.getByText("Se listen").click();
    return page;
  }

  private static boolean owed(Patient patient) {
    return patient.pathway().tasks().all().stream()
        .anyMatch(task -> task.rule().rule().equals("care_forecast") && task.status().owed());
  }

  private static Locator card(Page page, String name) {
    return page.locator("article", new Page.LocatorOptions().setHasText(name + " Varsler"));
  }

  private static Locator forecast(Page page) {
    return page.locator("section[aria-labelledby=forecast]");
  }

  private static Locator label(Page page, String name) {
    return forecast(page).getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
