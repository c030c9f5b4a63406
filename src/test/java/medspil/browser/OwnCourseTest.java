package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import org.junit.jupiter.api.Test;

/// If this breaks, a citizen cannot read who does what for them, or who has looked.
class OwnCourseTest {

  @Test
  void a_citizen_reads_their_own_course_in_plain_words() {
    var page = Browser.signIn(Browser.phone(), "citizen");

    assertThat(page).hasURL(Browser.url("/mine"));
    assertThat(page.getByText("Hej Anna")).isVisible();
    assertThat(page.getByText("Du er indlagt på Medicinsk afsnit M1.")).isVisible();
    assertThat(page.getByText("Læg en behandlingsplan")).isVisible();
    assertThat(page.locator("a[href='tel:00010707']").first()).isVisible();
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "mine-390");
    page.getByText("Hvorfor?").first().click();
    assertThat(page.getByText("Det står i").first()).isVisible();
  }

  @Test
  void a_citizen_reads_who_has_looked_by_first_name_and_function() {
    var nurse = Visitor.as("home_nurse");
    nurse.get("/work");
    nurse.get("/citizens/" + citizen());

    var page = Browser.as("citizen");
    page.navigate(Browser.url("/mine/looks"));
    var line = page.locator("li", new Page.LocatorOptions().setHasText("åbnede dit forløb"));

    assertThat(line.first()).containsText("Mette, hjemmesygeplejerske");
    assertThat(line.first()).containsText("Hjemmesygeplejen, Norddjurs");
    assertThat(page.getByText("Holm")).hasCount(0);
    Browser.assertNothingSerious(page);
    Browser.picture(page, "looks-1440");
  }

  @Test
  void the_log_of_one_is_read_by_that_one_only() {
    assertThat(Visitor.as("home_nurse").get("/mine/looks").status()).isEqualTo(403);
    assertThat(Visitor.as("home_nurse").get("/mine").status()).isEqualTo(403);
    assertThat(Visitor.as("citizen").get("/work").status()).isEqualTo(403);
  }

  private static String citizen() {
    var people = Browser.house().bean(People.class);
    return people.withNumber(new Cpr("2512489990")).orElseThrow().pathway().value().toString();
  }
}
