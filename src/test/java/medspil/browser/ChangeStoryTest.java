package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.Reading.as;
import static medspil.browser.Reading.fits;
import static medspil.browser.Reading.link;
import static medspil.browser.Reading.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import medspil.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, something changes for a citizen, the provider says it, and the goals stay as
/// they were.
class ChangeStoryTest {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 0710489990, Aksel", "390, 0710489991, Bodil"})
  @Proves({"R1-32", "R1-52", "R1-79", "R1-80", "R1-81", "R1-82", "R1-83"})
  void a_change_notice_ends_in_a_new_goal(int width, String cpr, String given) {
    var citizen = Supported.atSolgaarden(cpr, given);
    var changes = "/citizens/" + citizen.id().value() + "/changes";

    var provider = as("facility_staff_solgaarden", width, changes);
    provider.locator("#tell-reason").selectOption("FUNCTION_CHANGE");
    provider.locator("#tell-words").fill("Falder på trappen");
    provider.locator("#tell-consequences").fill(" ");
    provider.locator("#tell-documentation").fill("Faldjournal uge 47");
    provider.locator("#tell-since").fill(LocalDate.now(DENMARK).plusDays(9).toString());
    press(provider, "Send til myndighed");
    assertThat(provider.locator("#tell-consequences-error")).hasText("Skriv noget her.");
    assertThat(provider.locator("#tell-since-error")).hasText("Dagen er ikke kommet endnu.");
    assertThat(provider.locator("#tell-words")).hasValue("Falder på trappen");
    provider.locator("#tell-consequences").fill("Følgeskab ud hver gang");
    provider.locator("#tell-since").fill("");
    press(provider, "Send til myndighed");
    assertThat(provider.getByText("Beskeden er sendt til myndighed.")).isVisible();
    fits(provider);

    var authority = Browser.signIn(Browser.page(width, 900, "da-DK"), "case_worker_hjoerring");
    authority.navigate(Browser.url(citizen.task("answer_change")));
    link(authority, "Åbn beskeden om ændringen");
    assertThat(authority.getByText("Følgeskab ud hver gang")).isVisible();
    assertThat(authority.getByText("Myndighed svarer senest")).isVisible();
    fits(authority);
    press(authority, "Send svaret");
    assertThat(authority.getByText("Vælg, hvad det fører til.")).isVisible();
    authority.getByLabel("Et ekstra statusmøde").check();
    authority.getByLabel("Målene ændres").check();
    authority.locator("#answer-words").fill("Vi mødes i næste uge");
    press(authority, "Send svaret");
    assertThat(authority.getByText("Svaret er sendt til udfører.")).isVisible();
    Browser.picture(authority, "change-" + width);
    fits(authority);
    var address = authority.url();
    assertThat(owed(citizen)).containsExactlyInAnyOrder("sub_goals", "update_goals");

    authority.navigate(address);
    link(authority, "Åbn mødet");
    assertThat(authority.getByText("Der er bedt om mødet")).isVisible();
    authority.navigate(address);
    link(authority, "Åbn målene");
    authority.waitForURL(at -> at.contains("/goals"));
    setGoal(authority);
    assertThat(owed(citizen)).containsExactlyInAnyOrder("sub_goals", "sub_goals");

    provider.navigate(Browser.url(citizen.task("sub_goals")));
    link(provider, "Åbn målet");
    provider.waitForURL(at -> at.contains("/goals/"));
    provider.navigate(address);
    assertThat(provider.getByText("Vi mødes i næste uge")).isVisible();
    assertThat(provider.getByRole(AriaRole.BUTTON, named("Træk beskeden tilbage"))).hasCount(0);
    press(provider, "Vi har fortalt det til borgeren");
    assertThat(provider.getByText("Fortalt til borgeren")).isVisible();
  }

  private static void setGoal(Page page) {
    page.locator("summary", new Page.LocatorOptions().setHasText("Sæt et indsatsmål")).click();
    page.locator("#intervention_goal-words").fill("Går ned ad trappen med følge");
    page.locator("form:has(#intervention_goal-words) button").last().click();
    assertThat(page.getByText("Går ned ad trappen med følge")).isVisible();
  }

  private static List<String> owed(Patient citizen) {
    return citizen.tasks().stream()
        .filter(task -> task.status().owed())
        .map(task -> task.rule().rule())
        .toList();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
