package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.citizen.PathwayCommand;
import medspil.directory.UnitId;
import medspil.discharge.FollowUp;
import medspil.discharge.FollowUpId;
import medspil.discharge.GoingHomeCommand;
import medspil.exchange.medcom.Code;
import org.junit.jupiter.api.Test;

/// If this breaks, what was agreed on runs into the sand, and nobody learns of it.
class ThreeMonthsLaterTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @Test
  @Proves({"R3-42", "R3-59"})
  void month_after_month_is_held_or_missed_and_seen_when_the_citizen_comes_back() {
    var patient = Patient.with("1409489989", "Signe", "Bro", "SUL-138");
    var first = patient.admission(Instant.now().minus(Duration.ofDays(100)));
    patient.tell(first);
    patient.tell(first.then(Code.SLHJ, Instant.now().minus(Duration.ofDays(95))));
    var stay = patient.pathway().stays().all().getFirst().id();
    var ward = UnitId.of("regionshospitalet-randers", "m1").value();
    var nurses = UnitId.of("norddjurs", "hjemmesygeplejen").value();
    var then = Instant.now().minus(Duration.ofDays(95));
    patient.happens(
        then,
        new PathwayCommand.OfDischarge(
            new GoingHomeCommand.PlanFollowUps(
                stay,
                List.of(new FollowUpId(UUID.randomUUID()), new FollowUpId(UUID.randomUUID())),
                FollowUp.Kind.MEETING,
                today.minusMonths(2),
                ward,
                List.of(ward, nurses),
                true,
                then)));

    var nurse = Browser.as("home_nurse");
    nurse.navigate(Browser.url("/admissions/%s/%s/home".formatted(patient.id().value(), stay)));
    var months = nurse.locator("li[id^=follow-up]");
    assertThat(months).hasCount(2);
    assertThat(months.first()).containsText("Skulle være holdt");
    months.first().getByText("Skriv, hvordan det gik").click();
    months.first().locator("textarea").fill("Signe sover bedre");
    months.first().getByText("Den er holdt").click();
    assertThat(months.first()).containsText("Signe sover bedre");
    months.last().getByText("Skriv, hvordan det gik").click();
    months.last().getByText("Den blev ikke holdt").click();
    assertThat(months.last()).containsText("Ikke holdt");

    nurse.getByText("Aftal opfølgning").click();
    nurse.locator("#follow-up-first").fill(today.plusDays(7).toString());
    nurse.locator("#follow-up-kind").selectOption("HOSPITAL");
    nurse.locator("form[action$='going-home/follow-up'] button").click();
    assertThat(months).hasCount(5);
    assertThat(months.last()).containsText("Hospitalets egen opfølgning");
    Browser.assertNothingSerious(nurse);
    Browser.assertNoSidewaysScroll(nurse);
    Browser.picture(nurse, "three-months");

    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(2))));
    nurse.navigate(Browser.url("/admissions"));
    nurse
        .locator("article", new Page.LocatorOptions().setHasText("Signe Bro"))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    nurse.locator("a[href$='/home']").click();
    var earlier = nurse.locator("section:has(#earlier)");
    assertThat(earlier).containsText("dage efter sidste hjemkomst");
    assertThat(earlier).containsText("Én opfølgning blev ikke holdt");
    Browser.picture(nurse, "admitted-again");
    assertThat(patient.pathway().stays().all()).hasSize(2);
  }
}
