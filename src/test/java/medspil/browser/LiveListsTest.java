package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.exchange.medcom.HospitalNotificationExamples.MUNICIPALITY;
import static medspil.exchange.medcom.HospitalNotificationExamples.start;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExample;
import org.junit.jupiter.api.Test;

/// If this breaks, a nurse looks at a list that is no longer true, or a stranger learns that
/// something happened.
class LiveListsTest {
  private static final Instant ADMITTED = Instant.parse("2026-10-06T16:40:00Z");
  private static final int PATIENCE = 15_000;

  @Test
  void a_message_comes_in_and_its_row_appears_without_a_click() {
    var work = Browser.as("home_nurse");
    var before = rows(work, "Bo Larsen");
    var board = Browser.as("home_nurse");
    board.navigate(Browser.url("/admissions"));

    Hospital.send(admission("0306619990", "live-bo").to(Hospital.NORDDJURS));

    assertThat(work.locator("tr", has("Bo Larsen")))
        .not()
        .hasCount(before, new HasCountOptions().setTimeout(PATIENCE));
    assertThat(board.locator(".ms-board"))
        .containsText("Bo Larsen", new ContainsTextOptions().setTimeout(PATIENCE));
    assertThat(work.locator("#live")).hasText("Listen er opdateret");
    Browser.assertNothingSerious(work);
    Browser.assertNothingSerious(board);
  }

  @Test
  void who_sorts_out_sees_the_new_line_and_the_menus_count() {
    var page = Browser.as("coordinator_norddjurs");
    page.navigate(Browser.url("/attention"));
    var before = page.locator("#attention tbody tr").count();

    Hospital.send(admission("1207449990", "live-svend").to(MUNICIPALITY));

    assertThat(page.locator("#attention tbody tr"))
        .hasCount(before + 1, new HasCountOptions().setTimeout(PATIENCE));
    assertThat(page.locator(".ms-waits")).hasText(Integer.toString(before + 1));
  }

  @Test
  void the_stream_says_only_which_list_and_only_to_those_concerned() {
    var concerned = heard(Browser.as("home_nurse"));
    var stranger = heard(Browser.as("home_nurse_hjoerring"));

    Hospital.send(admission("0903399990", "live-ruth").to(Hospital.NORDDJURS));

    until(concerned, "window.heard.includes('work') && window.heard.includes('admissions')");
    assertThat(
            concerned.evaluate(
                "window.heard.every(one => ['work', 'admissions', 'attention'].includes(one))"))
        .isEqualTo(true);
    assertThat(stranger.evaluate("window.heard.length")).isEqualTo(0);
  }

  @Test
  void the_stream_ends_with_the_visit() {
    var page = heard(Browser.as("home_nurse"));
    until(page, "window.stream.readyState === 1");

    page.evaluate(
        """
        () => fetch("/logout", {method: "POST", body: new URLSearchParams(new FormData(document.querySelector("form[action='/logout']")))})
        """);

    until(page, "window.stream.readyState !== 1");
    until(page, "window.stream.readyState === 2");
  }

  /// A page with a stream of its own, that remembers what it hears.
  private static Page heard(Page page) {
    page.evaluate(
        """
        () => {
          window.heard = [];
          window.stream = new EventSource("/live?since=" + Date.now());
          window.stream.addEventListener("changed", event => window.heard.push(event.data));
        }
        """);
    until(page, "window.stream.readyState === 1");
    return page;
  }

  // The page's policy lets no test's text be run as a function of its own.
  private static void until(Page page, String holds) {
    page.waitForCondition(
        () -> Boolean.TRUE.equals(page.evaluate(holds)),
        new Page.WaitForConditionOptions().setTimeout(PATIENCE));
  }

  private static int rows(Page page, String citizen) {
    return page.locator("tr", has(citizen)).count();
  }

  private static HospitalNotificationExample admission(String cpr, String episode) {
    return start(Code.STIN, cpr, ADMITTED)
        .asking()
        .withEpisode(UUID.nameUUIDFromBytes(episode.getBytes(StandardCharsets.UTF_8)).toString())
        .from(Hospital.M1);
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
