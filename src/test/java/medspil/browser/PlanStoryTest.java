package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import medspil.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, the provider works by another plan than the citizen was given.
class PlanStoryTest {

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 0710489992, Carl", "390, 0710489993, Dora"})
  @Proves("R1-91")
  void a_plan_is_made_of_what_stands_sent_and_acknowledged(int width, String cpr, String given) {
    var citizen = Supported.atSolgaarden(cpr, given);
    var address = "/citizens/" + citizen.id().value() + "/plan";
    var provider = Browser.signIn(Browser.page(width, 900, "da-DK"), "facility_staff_solgaarden");
    provider.navigate(Browser.url(address));
    assertThat(provider.getByText("Ingen handleplan endnu")).isVisible();
    fits(provider);

    var authority = Browser.signIn(Browser.page(width, 900, "da-DK"), "case_worker_hjoerring");
    authority.navigate(Browser.url(address));
    authority.locator("#make-duration").fill("Et år");
    press(authority, "Lav versionen");
    assertThat(authority.getByText("Går ud alene")).isVisible();
    assertThat(authority.getByText("Ikke sendt endnu").first()).isVisible();
    fits(authority);

    provider.navigate(Browser.url(address));
    assertThat(provider.getByText("Ingen handleplan endnu")).isVisible();
    provider.navigate(Browser.url(address + "/1"));
    assertThat(provider.locator("main")).not().containsText("Går ud alene");

    press(authority, "Send handleplanen");
    assertThat(authority.getByText("Handleplanen er sendt.")).isVisible();
    provider.navigate(Browser.url(address));
    press(provider, "Handleplanen er modtaget");
    assertThat(provider.getByText("Tak, det er noteret.")).isVisible();
    authority.reload();
    assertThat(authority.locator("li", with("Solgården")).getByText("Modtaget").first())
        .isVisible();
    assertThat(authority.locator("li", with("Borgeren"))).containsText("Har ikke kvitteret endnu");
    fits(authority);
    Browser.picture(authority, "plan-" + width);

    var walker = Walker.as(Browser.house(), "facility_staff_solgaarden");
    assertThat(walker.get(address + "/1/document").body()).contains("Et år", "Solgården");
    var pdf = walker.get(address + "/1/document.pdf");
    assertThat(pdf.statusCode()).isEqualTo(200);
    assertThat(pdf.body().getBytes(StandardCharsets.UTF_8))
        .startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
    assertThat(
            Walker.as(Browser.house(), "home_nurse").get(address + "/1/document.pdf").statusCode())
        .isEqualTo(404);
  }

  private static void fits(Page page) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
  }

  private static Page.LocatorOptions with(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }
}
