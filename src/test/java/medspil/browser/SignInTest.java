package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// If this breaks, nobody gets in.
class SignInTest {

  @Test
  void a_visitor_of_the_demo_chooses_who_to_be_and_leaves_again() {
    var page = Browser.page();

    page.navigate(Browser.url("/"));
    assertThat(page).hasURL(Browser.url("/login"));
    Browser.picture(page, "login-1440");
    Browser.assertNothingSerious(page);
    page.getByRole(AriaRole.BUTTON, named("Hjemmesygeplejerske")).click();
    assertThat(page.getByText("Mette Holm")).isVisible();
    Browser.picture(page, "home-1440");
    page.getByRole(AriaRole.BUTTON, named("Log ud")).click();

    assertThat(page.getByText("Du er logget ud.")).isVisible();
  }

  @Test
  void the_page_is_read_in_the_language_chosen_and_stays_so() {
    var page = Browser.page(1440, 1000, "en-GB");

    page.navigate(Browser.url("/login"));
    assertThat(page.getByRole(AriaRole.HEADING, heading("Welcome to Medspil"))).isVisible();
    page.getByRole(AriaRole.BUTTON, named("Norsk")).click();
    assertThat(page.getByText("Velkommen til Medspil")).isVisible();

    Browser.signIn(page, "home_nurse");
    assertThat(page.locator("html")).hasAttribute("lang", "nb");
  }

  @Test
  void on_a_narrow_phone_nothing_sticks_out() {
    var page = Browser.page(320, 640, "da-DK");

    page.navigate(Browser.url("/login"));
    Browser.assertNoSidewaysScroll(page);
    Browser.assertNothingSerious(page);
    Browser.picture(page, "login-320");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions heading(String name) {
    return new Page.GetByRoleOptions().setName(name).setLevel(1);
  }
}
