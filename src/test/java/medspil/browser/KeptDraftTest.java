package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// If this breaks, half an hour's writing is gone because the network of the ward was.
class KeptDraftTest {
  private static final String KEPT = "som ikke blev sendt";
  private static final Patient PATIENT = Patient.with("1610489997", "Ditte", "Skov", "SUL-138");

  @BeforeAll
  static void a_patient_is_there() {
    PATIENT.tell(PATIENT.admission(Instant.now().minus(Duration.ofHours(3))));
  }

  @Test
  void what_could_not_be_sent_is_offered_when_the_page_is_opened_again() {
    var page = writing("Hun vil gerne selv handle ind");
    page.context().setOffline(true);
    send(page);
    assertThat(page.getByText("Der er ingen forbindelse.")).isVisible();
    assertThat(words(page)).hasValue("Hun vil gerne selv handle ind");
    Browser.assertNothingSerious(page);

    page.context().setOffline(false);
    page.reload();
    assertThat(page.getByText(KEPT)).isVisible();
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "kept-draft");
    page.getByText("Sæt det ind").click();
    assertThat(words(page)).hasValue("Hun vil gerne selv handle ind");
    assertThat(page.getByLabel("Hjemmesygeplejen, Norddjurs")).isChecked();
    send(page);
    assertThat(page.getByText("Beskeden er sendt.")).isVisible();

    open(page);
    assertThat(page.getByText(KEPT)).hasCount(0);
  }

  @Test
  void what_arrived_though_nobody_heard_of_it_is_there_once() {
    var before = sent(Browser.as("ward_nurse"));
    var page = writing("Naboen låner hende sin cykel");
    var lost = new AtomicInteger();
    page.route(
        "**/*",
        route -> {
          if (route.request().method().equals("POST") && lost.getAndIncrement() == 0) {
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.abort();
          } else {
            route.resume();
          }
        });
    send(page);
    page.waitForURL("chrome-error://chromewebdata/");
    assertThat(lost).hasValue(1);

    open(page);
    page.getByText("Sæt det ind").click();
    send(page);
    assertThat(page.locator(".ms-flash")).isVisible();

    assertThat(sent(page)).isEqualTo(before + 1);
  }

  @Test
  void what_was_mended_after_something_was_wrong_is_kept_too() {
    var page = writing("Hun sover dårligt");
    page.getByLabel("Hjemmesygeplejen, Norddjurs").uncheck();
    send(page);
    assertThat(page.locator(".ds-validation-message").first()).isVisible();
    words(page).fill("Hun sover dårligt og spiser lidt");
    page.context().setOffline(true);
    send(page);
    assertThat(page.getByText("Der er ingen forbindelse.")).isVisible();

    page.context().setOffline(false);
    open(page);
    page.getByText("Sæt det ind").click();
    assertThat(words(page)).hasValue("Hun sover dårligt og spiser lidt");
  }

  @Test
  void whoever_signs_in_next_is_offered_nothing() {
    var page = writing("Det skal ingen andre læse");
    page.locator("form[action='/logout'] button").first().click();
    page.waitForURL(address -> address.contains("/login"));
    assertThat(kept(page)).isZero();

    Browser.signIn(page, "home_nurse");
    open(page);
    assertThat(page.getByText(KEPT)).hasCount(0);
  }

  @Test
  void a_sign_in_that_ran_out_loses_nothing_and_gives_nothing_to_others() {
    var page = writing("Skrevet lige før frokost");
    page.context().clearCookies();
    send(page);
    page.waitForURL(address -> address.contains("/login"));
    Browser.signIn(page, "ward_nurse");
    open(page);
    assertThat(page.getByText(KEPT)).isVisible();

    page.context().clearCookies();
    Browser.signIn(page, "home_nurse");
    open(page);
    assertThat(page.getByText(KEPT)).hasCount(0);
    assertThat(kept(page)).isZero();
  }

  private static Page writing(String words) {
    var page = Browser.as("ward_nurse");
    open(page);
    page.getByLabel("Hjemmesygeplejen, Norddjurs").check();
    page.getByLabel("Hvad handler den om?")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    words(page).fill(words);
    return page;
  }

  private static void open(Page page) {
    page.navigate(Browser.url("/citizens/" + PATIENT.id().value() + "/messages/new"));
  }

  private static Locator words(Page page) {
    return page.locator("form textarea").first();
  }

  private static void send(Page page) {
    page.locator("form:has(textarea) button[type=submit]").first().click();
  }

  private static int sent(Page page) {
    page.navigate(Browser.url("/citizens/" + PATIENT.id().value() + "/messages"));
    return page.locator(".ms-what a").count();
  }

  private static int kept(Page page) {
    return (Integer)
        page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('draft:')).length");
  }
}
