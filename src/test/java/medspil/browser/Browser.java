package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/// A browser on the whole application, both started once for all stories of a test run.
///
/// ```java
/// var page = Browser.as("home_nurse");   // signed in, on the front page, in Danish
/// page.navigate(Browser.url("/work"));
/// Browser.assertNothingSerious(page);
/// ```
public final class Browser {
  private static final List<String> CHROMIUMS =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable");
  private static final int WIDE = 1440;
  private static final int NARROW = 390;
  private static final int MOST_OPEN = 6;

  private static final AxeRunOptions JUDGEMENT = judgement();

  private Browser() {}

  private static final class Opened {
    static final House HOUSE = House.start("demo");
    static final com.microsoft.playwright.Browser BROWSER = launch();
    static final Queue<BrowserContext> CONTEXTS = new ArrayDeque<>();
  }

  public static House house() {
    return Opened.HOUSE;
  }

  public static String url(String path) {
    return house().url(path);
  }

  /// A browser of its own on a wide screen, nobody signed in.
  public static Page page() {
    return page(WIDE, 1000, "da-DK");
  }

  public static Page phone() {
    return page(NARROW, 844, "da-DK");
  }

  public static Page page(int width, int height, String locale) {
    var context =
        Opened.BROWSER.newContext(
            new NewContextOptions().setViewportSize(width, height).setLocale(locale));
    context.setDefaultTimeout(10_000);
    context.setDefaultNavigationTimeout(30_000);
    leave(context);
    return context.newPage();
  }

  /// A person may only have so many live pages: those of earlier stories are closed.
  private static void leave(BrowserContext latest) {
    Opened.CONTEXTS.add(latest);
    if (Opened.CONTEXTS.size() > MOST_OPEN) {
      Opened.CONTEXTS.remove().close();
    }
  }

  /// A wide page, signed in as one of the demo's people: `home_nurse`, `ward_nurse`, …
  public static Page as(String persona) {
    return signIn(page(), persona);
  }

  public static Page signIn(Page page, String persona) {
    return signIn(page, house(), persona);
  }

  /// In a house of a test's own.
  public static Page signIn(Page page, House house, String persona) {
    page.navigate(house.url("/login"));
    // Also those who have no card of their own.
    page.evaluate(
        """
        key => {
          const form = document.querySelector("form[action='/login/demo']");
          const field = document.createElement("input");
          field.name = "persona";
          field.value = key;
          form.append(field);
          form.submit();
        }
        """,
        persona);
    page.waitForURL(address -> !address.contains("/login"));
    return page;
  }

  /// Axe's judgement by WCAG 2.2 AA: nothing that it calls serious or critical.
  public static void assertNothingSerious(Page page) {
    var faults =
        new AxeBuilder(page)
                .options(JUDGEMENT)
                // No page has a frame in it, and without frames this takes half as long.
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule ->
                    rule.getId()
                        + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();

    assertThat(faults).as("axe on " + page.url()).isEmpty();
  }

  /// What is passed is not written up: that takes longer than to find what is not.
  private static AxeRunOptions judgement() {
    var tags = new AxeRunOnlyOptions();
    tags.setType("tag");
    tags.setValues(
        List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    var options = new AxeRunOptions();
    options.setRunOnly(tags);
    options.setResultTypes(List.of("violations"));
    return options;
  }

  /// Nothing sticks out to the side, as on a phone of 320 px (WCAG 1.4.10).
  public static void assertNoSidewaysScroll(Page page) {
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .as("pixels beyond the screen on " + page.url())
        .isEqualTo(0);
  }

  /// A picture in `target/pictures`, for people to look at.
  public static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/pictures", name + ".png"))
            .setFullPage(true));
  }

  private static com.microsoft.playwright.Browser launch() {
    var playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(
            new LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  private static Path chromium() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("MEDSPIL_CHROMIUM")).stream(), CHROMIUMS.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException("no Chromium found; install it or set MEDSPIL_CHROMIUM"));
  }
}
