package medspil.browser;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;

/// Somebody who looks at one page after another, as wide as their screen and in their language.
record Onlooker(Page page, String who, String language, int width) {
  private static final Pattern CITIZEN = Pattern.compile("\\{(\\d+)}");

  static Onlooker signedIn(String who, String language, int width) {
    var page = Browser.signIn(Browser.page(width, 900, language), who);
    return new Onlooker(page, who, language, width);
  }

  /// Goes there and looks.
  void see(String path) {
    go(path);
    look(path);
  }

  /// A citizen is named in an address by their number, in braces.
  void go(String path) {
    page.navigate(Browser.url(named(path)));
  }

  /// The first that a list leads to, if there is one.
  void open(String list, String link) {
    go(list);
    if (page.locator(link).count() > 0) {
      page.locator(link).first().click();
      page.waitForLoadState();
      look(list + "/one");
    }
  }

  void look(String path) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    var name = path.replaceAll("[^a-z_-]+", "-");
    Browser.picture(page, "%s-%s-%d%s".formatted(who, language.substring(0, 2), width, name));
  }

  private static String named(String path) {
    var people = Browser.house().bean(People.class);
    return CITIZEN
        .matcher(path)
        .replaceAll(found ->
            people
                .withNumber(PersonalNumber.typed(found.group(1)).orElseThrow())
                .orElseThrow()
                .pathway()
                .value()
                .toString());
  }
}
