package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, what is taken along on paper is cut off at the edge, or full of buttons.
class PrintedPagesTest {
  /// A4 less its margins, in pixels of a style sheet.
  private static final int PAPER = 720;

  @ParameterizedTest
  @ValueSource(strings = {"/work", "/admissions", "/admissions?view=list", "/agreements"})
  void a_list_fits_on_paper_and_nothing_on_it_can_only_be_pressed(String path) {
    var page = printed(path);

    assertOnPaper(page, path);
  }

  @Test
  void the_sheet_for_the_morning_meeting_says_when_it_was_printed_and_has_room_to_write() {
    var page = printed("/admissions?view=list");
    var room = page.locator("td.ms-printed").first();
    assertThat(room).isHidden();
    assertThat(page.locator("p.ms-printed")).isHidden();

    assertOnPaper(page, "morning");

    assertThat(room).isVisible();
    assertThat(page.locator("p.ms-printed")).containsText("Hjemmesygeplejen, Norddjurs");
  }

  @Test
  void a_task_and_a_citizen_do_too() {
    var page = printed("/work");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.locator(".ms-what a").first().click();
    page.waitForLoadState();
    assertOnPaper(page, "task");

    var anna = Browser.house().bean(People.class).withNumber(new Cpr("2512489990")).orElseThrow();
    page.navigate(Browser.url("/citizens/" + anna.pathway().value()));
    assertOnPaper(page, "citizen");
    assertThat(page.locator(".ms-timeline-lanes")).isVisible();
    assertThat(page.locator(".ms-timeline + details li").first()).isVisible();
  }

  private static Page printed(String path) {
    var page = Browser.signIn(Browser.page(PAPER, 1000, "da-DK"), "home_nurse");
    page.navigate(Browser.url(path));
    return page;
  }

  private static void assertOnPaper(Page page, String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Browser.assertNoSidewaysScroll(page);
    assertThat(page.locator("button:visible")).hasCount(0);
    assertThat(page.locator(".ms-acts:visible")).hasCount(0);
    assertThat(page.locator("nav:visible, input:visible, select:visible")).hasCount(0);
    page.pdf(
        new Page.PdfOptions()
            .setFormat("A4")
            .setPath(
                Path.of("target/pictures", "print" + name.replaceAll("[^a-z]+", "-") + ".pdf")));
  }
}
