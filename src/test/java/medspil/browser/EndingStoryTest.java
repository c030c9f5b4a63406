package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import medspil.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, support ends on its day and nobody has talked about what comes after.
class EndingStoryTest {

  @ParameterizedTest(name = "{0}, {1} px")
  @CsvSource({"case_worker, 1440", "facility_staff, 390"})
  @Proves("R1-96")
  void authority_and_provider_wind_up_what_ends(String who, int width) {
    var page = Browser.signIn(Browser.page(width, 900, "da-DK"), who);
    page.navigate(Browser.url("/orders"));
    page.locator("tr", new Page.LocatorOptions().setHasText("Gerda Friis"))
        .locator("a[href$='/contract']")
        .first()
        .click();
    page.getByText("Gå igennem, hvad der skal være på plads").click();
    page.waitForURL(address -> address.endsWith("/ending"));
    assertThat(page.getByText("Sidste dag er")).isVisible();

    page.locator("summary", new Page.LocatorOptions().setHasText("Skriv om en samtale")).click();
    page.locator("#talk-words").fill("Talt om lejligheden, " + width);
    page.locator("form:has(#talk-words) button").click();
    assertThat(page.getByText("Talt om lejligheden, " + width)).isVisible();
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions()
                .setName("På plads: " + (width > 900 ? "Nøgler" : "Borgeren ved")))
        .click();
    assertThat(page.locator(".ms-good").first()).containsText("På plads");
    assertThat(page.getByText("Skriv, hvad du synes")).hasCount(0);
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "ending-" + width);

    var path = page.url().substring(Browser.url("").length());
    assertThat(Walker.as(Browser.house(), "home_nurse_hjoerring").get(path).statusCode())
        .isEqualTo(404);
  }
}
