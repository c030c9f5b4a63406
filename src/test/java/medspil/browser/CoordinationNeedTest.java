package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a citizen is put into a group behind their back, or nobody sees what it calls
/// for.
class CoordinationNeedTest {

  @ParameterizedTest
  @CsvSource({"1440, 1610489994, Vid", "390, 1610489995, Smal"})
  @Proves("R4-31")
  void a_person_answers_and_chooses_and_another_judgement_takes_its_place(
      int width, String number, String name) {
    var patient = Patient.with(number, name, "Samler", "SEL-85", "SUL-138");
    patient.tell(patient.admission(Instant.now().minus(Duration.ofHours(3))));
    var worker = Reading.as("case_worker", width, "/teams/" + patient.id().value());
    assertThat(need(worker)).containsText("Ingen har vurderet det endnu.");
    Reading.opens(worker, "Vurdér behovet");
    worker.locator("#need-complex").selectOption("yes");
    worker.locator("#need-limited").selectOption("yes");
    worker.locator("#need-acute").selectOption("no");
    worker.locator("#need-words").fill("Tre afdelinger, og brevene bliver ikke åbnet");
    need(worker).locator("button[type=submit]").click();
    assertThat(need(worker)).containsText("Sammensatte behov og svært ved selv at samle hjælpen");
    assertThat(need(worker)).containsText("Én, der koordinerer, og én fælles plan");

    Reading.opens(worker, "Vurdér igen");
    worker.locator("#need-complex").selectOption("yes");
    worker.locator("#need-limited").selectOption("yes");
    worker.locator("#need-acute").selectOption("no");
    worker.locator("#need-words").fill("Søsteren hjælper med brevene nu");
    worker.locator("#need-group").selectOption("G4");
    need(worker).locator("button[type=submit]").click();

    assertThat(need(worker)).containsText("Sammensatte behov, men godt i stand til");
    assertThat(need(worker)).containsText("Svarene peger på: Sammensatte behov og svært ved");
    assertThat(need(worker)).containsText("vurderet én gang før");
    Reading.fits(worker);
    Browser.picture(worker, "need-" + width);

    var address = "/teams/" + patient.id().value() + "/need";
    var stranger = Walker.as(Browser.house(), "facility_staff");
    assertThat(stranger.post(address, answers("yes", "Et ord")).statusCode()).isEqualTo(404);
    var again = Walker.as(Browser.house(), "case_worker");
    assertThat(again.post(address, answers("maybe", "Et ord")).statusCode()).isEqualTo(422);
    assertThat(again.post(address, answers("yes", "")).statusCode()).isEqualTo(422);
    assertThat(again.post(address, answers("yes", "x".repeat(20_000))).statusCode()).isEqualTo(422);
    assertThat(patient.pathway().team().needs()).hasSize(2);
  }

  private static Map<String, String> answers(String complex, String words) {
    return Map.of(
        "command",
        UUID.randomUUID().toString(),
        "complex",
        complex,
        "limited",
        "no",
        "acute",
        "no",
        "words",
        words);
  }

  private static Locator need(Page page) {
    return page.locator("section[aria-labelledby=need]");
  }
}
