package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, nobody can say who coordinates, or a citizen's coordinator stays the wrong one.
class CoordinatorTest {
  private static final String TASK = "Vær forløbskoordinator for borgeren";

  @Test
  @Proves({"R3-96", "R3-97", "R3-99"})
  void the_coordinator_follows_the_facts_and_the_task_says_why() {
    var page = Browser.as("coordinator");
    var row = page.locator("tr", new Page.LocatorOptions().setHasText("Jens Poulsen"));
    assertThat(row).containsText(TASK);
    row.locator(".ms-what a").click();
    var task = page.url();
    assertThat(page.getByText("Ambulant behandling med aktiv kontakt til jobcentret.")).isVisible();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Jens Poulsen")).click();
    assertThat(page.locator(".ms-team")).containsText("Jobcenter Hjørring");
    Browser.assertNothingSerious(page);
    Browser.picture(page, "coordinator-before");

    nothingStatedIsAskedForAgain(page.url());
    page.getByText("Oplys det, aftalen spørger om").click();
    page.locator("#facility").selectOption("main");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gem oplysninger")).click();

    assertThat(page.getByText("Oplysningerne er gemt.")).isVisible();
    assertThat(page.locator(".ms-team")).containsText("Forløbskoordinatorerne, psykiatrien");
    assertThat(page.locator(".ms-team")).containsText("Borgeren bor i et varigt botilbud");
    Browser.picture(page, "coordinator-after");
    page.navigate(task);
    assertThat(page.getByText("Aftalen peger nu på en anden koordinator").first()).isVisible();
  }

  private static void nothingStatedIsAskedForAgain(String citizen) {
    var visitor = Visitor.as("coordinator");
    var path = citizen.substring(Browser.url("").length());
    var page = visitor.get(path);

    var nothing =
        visitor.send(
            page, path + "/team", Map.of("programme", "", "job_centre", "", "facility", ""));
    var strange = visitor.send(page, path + "/team", Map.of("facility", "castle"));

    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.page()).contains("Svar på mindst ét af spørgsmålene.");
    assertThat(strange.status()).isEqualTo(422);
    assertThat(strange.page()).contains("id=\"facility-error\">Vælg et af svarene på listen.");
  }
}
