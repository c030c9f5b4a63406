package medspil.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// What somebody does at a page of a story, in Danish.
final class Reading {
  private Reading() {}

  static Page as(String persona, int width, String address) {
    var page = Browser.signIn(Browser.page(width, 900, "da-DK"), persona);
    page.navigate(Browser.url(address));
    return page;
  }

  static void fits(Page page) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
  }

  static void opens(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
  }

  static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }
}
