package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, a nurse does not see what to do, or the ward does not see that it was done.
class WorkPagesTest {

  @Test
  void a_ward_sees_those_of_one_municipality_alone() {
    var page = Browser.as("ward_nurse");
    page.navigate(Browser.url("/admissions"));
    assertThat(page.locator("article h3"))
        .containsText(new String[] {"Karen Holst", "Anna Testesen"});

    page.locator("#home").selectOption("Norddjurs Kommune");
    page.locator(".ms-filter button").click();

    assertThat(page.locator(".ms-board")).containsText("Anna Testesen");
    assertThat(page.locator(".ms-board")).not().containsText("Karen Holst");
    page.navigate(Browser.url("/admissions?home=no-such-thing"));
    assertThat(page.locator("main")).not().containsText("Anna Testesen");
  }

  @Test
  void one_press_answers_the_report_and_the_ward_sees_which() {
    var nurse = Browser.as("home_nurse");
    assertThat(nurse).hasURL(Browser.url("/work"));
    var row = nurse.locator("tr", new Page.LocatorOptions().setHasText("Anna Testesen")).first();
    assertThat(row).containsText("Tjek indlæggelsesrapporten (sendt automatisk");
    assertThat(row).containsText("pkt. B1 – inden for 24 timer");
    Browser.assertNothingSerious(nurse);

    row.getByText("Stadig rigtig").click();

    assertThat(nurse.getByText("Opgaven er udført")).isVisible();
    var ward = Browser.as("ward_nurse");
    ward.navigate(Browser.url("/admissions"));
    assertThat(card(ward, "Anna Testesen")).containsText("Rapport: Stadig rigtig");
    Browser.assertNothingSerious(ward);
  }

  @Test
  void a_task_says_why_it_is_there_and_moves_only_with_a_reason() {
    var page = Browser.as("home_nurse");
    page.locator("tr", new Page.LocatorOptions().setHasText("Svend Kjær"))
        .first()
        .locator(".ms-what a")
        .click();

    assertThat(page.getByText("Når en kendt borger indlægges")).isVisible();
    assertThat(page.getByText("Fristen er 24 timer.")).isVisible();
    assertThat(page.getByText("Borgeren blev indlagt: Ortopædkirurgisk afsnit O1.")).isVisible();
    Browser.assertNothingSerious(page);

    page.getByText("Sæt på pause").first().click();
    page.locator("#reason-pause").selectOption("awaiting_citizen");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sæt på pause")).click();

    assertThat(page.getByText("Opgaven er sat på pause.")).isVisible();
    assertThat(page.getByText("Sat på pause: Vi venter på borgeren")).isVisible();
  }

  @Test
  @Proves("R3-29")
  void a_friday_discharge_is_asked_for_its_reason_and_gives_the_number_to_ring() {
    var page = Browser.as("ward_nurse");
    page.navigate(Browser.url("/admissions"));
    card(page, "Karen Holst").getByRole(AriaRole.LINK).first().click();
    page.locator("#day").fill(nextFriday());
    press(page, "Planlæg udskrivelse");

    assertThat(page.getByText("er op til en weekend")).isVisible();
    assertThat(
            page.locator(".ms-warned").getByText(Pattern.compile("Ring Hjemmesygeplejen, Randers")))
        .isVisible();
    Browser.assertNothingSerious(page);
    page.locator("#reason").selectOption("agreed_by_phone");
    press(page, "Planlæg udskrivelse");

    assertThat(page.getByText("Udskrivelsen er planlagt, og kommunen kan se det.")).isVisible();
    page.navigate(Browser.url("/admissions"));
    assertThat(card(page, "Karen Holst")).containsText("op til weekenden");
  }

  @Test
  void who_has_nothing_to_do_with_the_citizen_learns_nothing() {
    var nurse = Browser.as("home_nurse");
    var address = nurse.locator(".ms-what a").first().getAttribute("href");
    var stranger = Browser.as("home_nurse_hjoerring");

    var foreign = stranger.navigate(Browser.url(address)).status();
    var unknown =
        stranger
            .navigate(
                Browser.url(
                    "/tasks/00000000-0000-7000-8000-000000000001/00000000-0000-7000-8000-000000000002"))
            .status();

    assertThat(foreign).isEqualTo(404).isEqualTo(unknown);
  }

  @Test
  void on_a_narrow_phone_nothing_sticks_out() {
    var page = Browser.signIn(Browser.page(320, 640, "da-DK"), "home_nurse");

    for (var path :
        new String[] {"/work", "/work?list=waiting", "/work?list=done", "/admissions"}) {
      page.navigate(Browser.url(path));
      Browser.assertNoSidewaysScroll(page);
    }
  }

  private static Locator card(Page page, String citizen) {
    return page.locator("article", new Page.LocatorOptions().setHasText(citizen));
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }

  private static String nextFriday() {
    var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    return today.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)).toString();
  }
}
