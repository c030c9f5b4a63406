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
import java.util.Locale;
import medspil.Proves;
import medspil.exchange.medcom.Code;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, somebody comes home to a bed that is not there, or a loose end is nobody's.
class ReadyToComeHomeTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
  private static final String HOME_NURSING = "Hjemmesygeplejen, Norddjurs";

  @Test
  @Proves({"R2-14", "R3-36"})
  void ward_and_home_nursing_keep_one_list_of_what_is_missing_and_who_has_it() {
    var patient = Patient.with("1409489990", "Inger", "Damgaard", "SUL-138");
    var admission = patient.admission(Instant.now().minus(Duration.ofHours(3)));
    patient.tell(admission);
    var ward = Browser.as("ward_nurse");
    ward.navigate(Browser.url("/admissions"));
    card(ward).getByRole(AriaRole.LINK).first().click();
    ward.getByText("Se listen").click();

    press(ward, "Sæt på listen: Eventuelle hjælpemidler er tilvejebragt");
    assertThat(point(ward, "Eventuelle hjælpemidler")).containsText("Ingen har den endnu");
    add(ward, "LOOSE_END", "Ring til datteren med tiden til kontrol", "", "");
    ward.navigate(Browser.url("/admissions"));
    assertThat(card(ward)).containsText("2 mangler · 2 uden ansvarlig");

    var nurse = Browser.as("home_nurse");
    nurse.navigate(Browser.url("/admissions"));
    card(nurse).getByRole(AriaRole.LINK).first().click();
    nurse.getByText("Se listen").click();
    var aids = point(nurse, "Eventuelle hjælpemidler");
    aids.getByText("Hvem og hvornår").click();
    aids.getByLabel("Hvem har den?").selectOption(HOME_NURSING);
    aids.getByLabel("På plads senest").fill(today.plusDays(2).toString());
    aids.getByText("Gem").click();
    assertThat(point(nurse, "Eventuelle hjælpemidler")).containsText(HOME_NURSING);

    nurse.navigate(Browser.url("/work"));
    nurse.getByText("Det har vi lovet").click();
    var promise = nurse.locator("tbody tr", new Page.LocatorOptions().setHasText("Inger Damgaard"));
    assertThat(promise).containsText(HOME_NURSING);
    Browser.assertNothingSerious(nurse);
    Browser.picture(nurse, "promised");
    promise.getByRole(AriaRole.LINK).click();
    press(nurse, "På plads: Eventuelle hjælpemidler er tilvejebragt");
    assertThat(nurse.getByText("Det er på plads.")).isVisible();

    patient.tell(admission.then(Code.SLHJ, Instant.now().minusSeconds(60)));
    ward.navigate(Browser.url("/admissions"));
    assertThat(card(ward)).containsText("1 mangler · 1 uden ansvarlig");
    Browser.picture(ward, "board-missing");
  }

  @Test
  @Proves("R2-10")
  void a_day_before_all_is_in_place_is_told_and_never_refused() {
    var page = list(Patient.with("1409489991", "Bodil", "Damgaard", "SUL-138"), "Bodil Damgaard");
    add(page, "AT_HOME", "Seng på hjul", HOME_NURSING, today.plusDays(9).toString());
    page.locator(".ms-crumbs a").last().click();

    page.locator("#day").fill(today.plusDays(7).toString());
    press(page, "Planlæg udskrivelse");
    if (page.locator("#reason").isVisible()) {
      page.locator("#reason").selectOption("agreed_by_phone");
      press(page, "Planlæg udskrivelse");
    }
    assertThat(page.getByText("Udskrivelsen er planlagt")).isVisible();
    page.getByText("Se listen").click();

    assertThat(page.getByText("først på plads efter den planlagte dag")).isVisible();
    Browser.assertNothingSerious(page);
    Browser.picture(page, "home-later");
  }

  @Test
  void what_is_wrong_is_said_beside_the_field_and_what_was_written_stays() {
    var page = list(Patient.with("1409489992", "Asta", "Damgaard", "SUL-138"), "Asta Damgaard");
    add(page, "LOOSE_END", "x".repeat(501), "", "");
    assertThat(page.getByText("Skriv det kortere")).isVisible();
    assertThat(page.locator("#loose_end-words")).hasValue("x".repeat(501));

    page.locator("#loose_end-words").fill("Hent nøglen");
    page.locator("#loose_end-day").fill(today.minusDays(1).toString());
    page.locator("form:has(#loose_end-words) button").click();

    assertThat(page.getByText("Vælg, hvem der har den.")).isVisible();
    assertThat(page.getByText("Vælg en dag fra i dag og frem.")).isVisible();
    assertThat(page.locator("#loose_end-words")).hasValue("Hent nøglen");
    assertThat(page.locator(".ms-point")).hasCount(0);
  }

  @Test
  void the_citizen_reads_what_is_missing_and_who_sees_to_it() {
    var page = list("Anna Testesen");
    add(page, "AT_HOME", "En nøgle til hjemmeplejen", HOME_NURSING, today.plusDays(1).toString());

    var own = Browser.as("citizen");

    var missing = own.locator(".ms-promise", new Page.LocatorOptions().setHasText("En nøgle"));
    assertThat(missing).containsText(HOME_NURSING);
    own.navigate(Browser.url(page.url().replaceAll(".*(/admissions)", "$1")));
    assertThat(own.getByText("En nøgle til hjemmeplejen")).isVisible();
    assertThat(own.locator(".ms-point button")).hasCount(0);
  }

  @Test
  void two_who_look_at_the_same_list_may_both_press() {
    var page = list(Patient.with("1409489993", "Oda", "Damgaard", "SUL-138"), "Oda Damgaard");
    add(page, "AT_HOME", "Rampe", "", "");
    var other = page.context().newPage();
    other.navigate(page.url());

    press(page, "På plads: Rampe");
    press(other, "Ikke nødvendig: Rampe");

    assertThat(point(other, "Rampe")).containsText("Ikke nødvendig");
    press(other, "Åbn igen: Rampe");
    assertThat(point(other, "Rampe")).containsText("Ingen har den endnu");
  }

  @Test
  void what_was_written_stands_nowhere_in_the_clear() {
    var page = list(Patient.with("1409489994", "Gro", "Damgaard", "SUL-138"), "Gro Damgaard");
    add(page, "AT_HOME", "Badebænk ved karret", "", "");

    var rows =
        JdbcClient.create(Browser.house().database().superuser())
            .sql("select p::text from discharge.point p")
            .query(String.class)
            .list();

    assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("Badebænk"));
  }

  private static Page list(Patient patient, String name) {
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(3))));
    return list(name);
  }

  private static Page list(String name) {
    var page = Browser.as("ward_nurse");
    page.navigate(Browser.url("/admissions"));
    page.locator("article", new Page.LocatorOptions().setHasText(name))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    page.getByText("Se listen").click();
    return page;
  }

  private static void add(Page page, String topic, String words, String unit, String day) {
    var name = topic.toLowerCase(Locale.ROOT);
    var section = page.locator("section:has(#list-" + topic + ")");
    section.getByText("Skriv noget på listen").click();
    section.locator("#" + name + "-words").fill(words);
    if (!unit.isEmpty()) {
      section.locator("#" + name + "-unit").selectOption(unit);
      section.locator("#" + name + "-day").fill(day);
    }
    section.locator("form:has(textarea) button").click();
  }

  private static Locator point(Page page, String text) {
    return page.locator(".ms-point", new Page.LocatorOptions().setHasText(text));
  }

  private static Locator card(Page page) {
    return page.locator("article", new Page.LocatorOptions().setHasText("Inger Damgaard"));
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }
}
