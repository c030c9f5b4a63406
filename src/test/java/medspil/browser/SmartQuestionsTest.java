package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, a goal is written without anybody asking what it means, or nobody may save it
/// before all is answered.
class SmartQuestionsTest {
  private static final List<String> QUESTIONS =
      List.of(
          "Hvad vil vi opnå?",
          "Hvorfor vil vi opnå det?",
          "Hvem er målgruppen?",
          "Hvad forstår vi ved ord som",
          "Hvad kan understøtte",
          "Hvad kan modarbejde");

  @Test
  @Proves({"R1-53", "R1-54", "R1-56", "R1-57", "R1-64", "R1-65"})
  void each_question_stands_in_the_editor_is_answered_by_itself_and_holds_up_nothing() {
    var page = Browser.as("case_worker");
    var citizen = Patient.with("1810489990", "Karla", "Holt", "SEL-107");
    page.navigate(Browser.url("/citizens/" + citizen.id().value() + "/goals"));
    page.locator("summary", new Page.LocatorOptions().setHasText("Sæt et indsatsmål")).click();
    page.locator("#intervention_goal-words").fill("Karla laver sin egen mad");
    page.locator("#intervention_goal-provider").selectOption("Engparken");
    page.locator("form:has(#intervention_goal-words) button").last().click();
    page.locator(".ms-goal", new Page.LocatorOptions().setHasText("egen mad"))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    page.waitForURL(address -> address.matches(".*/goals/.+"));
    var edit = page.url() + "/edit";

    page.navigate(edit);
    save(page);
    for (var question : QUESTIONS) {
      page.navigate(edit);
      assertThat(page.getByLabel(question)).hasCount(1);
      assertThat(page.getByLabel(question)).isEmpty();
      page.getByLabel(question).fill("Svar på: " + question);
      save(page);
    }

    page.navigate(edit);
    assertThat(page.getByText("6 af 15 spørgsmål har et svar.")).isVisible();
    for (var question : QUESTIONS) {
      assertThat(page.getByLabel(question)).hasValue("Svar på: " + question);
    }
  }

  private static void save(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gem")).last().click();
    page.waitForURL(address -> !address.endsWith("/edit"));
  }
}
