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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import medspil.directory.UnitId;
import org.junit.jupiter.api.Test;

/// If this breaks, what one party did for another stays unknown to the one that waited for it.
class NoticesTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @Test
  void home_nursing_hears_that_the_ward_has_sent_the_care_forecast_and_says_it_has_read_that() {
    var patient = Patient.with("0310489990", "Ebba", "Damgaard", "SUL-138");
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(60))));
    var ward = Browser.as("ward_nurse");
    plan(ward, "Ebba Damgaard");

    ward.navigate(Browser.url(patient.task("care_forecast")));
    assertThat(ward.getByText("får borgerens kommune: hjemmesygepleje besked")).isVisible();
    ward.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Udført")).first().click();
    assertThat(ward.getByText("Hjemmesygeplejen, Norddjurs fik besked")).isVisible();

    var nurse = Browser.as("home_nurse");
    nurse.navigate(Browser.url("/work"));
    nurse.getByText("Til orientering").click();
    assertThat(told(nurse)).containsText("Send plejeforløbsplan");
    Browser.assertNothingSerious(nurse);
    Browser.picture(nurse, "notices");
    told(nurse).getByRole(AriaRole.BUTTON).click();

    assertThat(nurse.getByText("Det er noteret, at I har set det.")).isVisible();
    assertThat(told(nurse)).hasCount(0);
    ward.reload();
    assertThat(ward.getByText("Hjemmesygeplejen, Norddjurs har set det")).isVisible();
  }

  @Test
  void who_was_not_told_cannot_say_that_they_have_read_it() {
    var patient = Patient.with("0310489991", "Karna", "Damgaard", "SUL-138");
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(60))));
    var ward = Visitor.as("ward_nurse");
    var task = patient.task("check_admission_report");
    var nursing = UnitId.of("norddjurs", "hjemmesygeplejen").value().toString();
    var fields = ward.fields(ward.get(task), "/logout", Map.of("unit", nursing, "why", "done"));
    fields.put("command", UUID.randomUUID().toString());

    assertThat(ward.post(task + "/seen", fields).page())
        .contains("Det er ikke din enheds at gøre.");
    assertThat(ward.post(task + "/seen", with(fields, "why", "x")).status()).isEqualTo(404);
    assertThat(ward.post(task + "/seen", with(fields, "unit", "x")).status()).isEqualTo(404);
    assertThat(patient.tasks()).allSatisfy(one -> assertThat(one.notices()).isEmpty());
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    var changed = new LinkedHashMap<>(fields);
    changed.put(name, value);
    return changed;
  }

  private void plan(Page ward, String name) {
    ward.navigate(Browser.url("/admissions"));
    ward.locator("article", new Page.LocatorOptions().setHasText(name))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    ward.locator("#day").fill(today.plusDays(3).toString());
    press(ward, "Planlæg udskrivelse");
    if (ward.locator("#reason").isVisible()) {
      ward.locator("#reason").selectOption("agreed_by_phone");
      press(ward, "Planlæg udskrivelse");
    }
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }

  private static Locator told(Page page) {
    return page.locator("tbody tr", new Page.LocatorOptions().setHasText("Ebba Damgaard"));
  }
}
