package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, nobody sees whose turn it is, or a citizen learns from a lit step that their
/// support ends.
class ProcessStoryTest {

  @ParameterizedTest(name = "{0}, {1} px")
  @CsvSource({"case_worker_hjoerring, 1440", "facility_staff_solgaarden, 390"})
  @Proves({"R1-03", "R1-97"})
  void both_sides_see_the_same_step_and_where_it_is_done(String who, int width) {
    var page = Browser.signIn(Browser.page(width, 900, "da-DK"), who);
    page.navigate(Browser.url("/citizens/" + pathway("1107669990")));
    page.getByRole(AriaRole.LINK, named("Hvem gør hvad nu?")).click();

    var now = page.locator("[aria-current=step]");
    assertThat(now).containsText("Opfølgning");
    assertThat(now).containsText("Indkalder til statusmøde og sender referat og handleplan");
    assertThat(now).containsText("Sender status før mødet");
    assertThat(page.locator(".ms-step-done")).not().hasCount(0);
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "process-" + width);
    now.getByRole(AriaRole.LINK).first().click();
    page.waitForURL(address -> address.endsWith("/meetings"));
  }

  @Test
  @Proves("R1-97")
  void the_citizen_reads_whose_turn_it_is() {
    var page = Browser.signIn(Browser.page(390, 900, "da-DK"), "citizen_tove");
    page.navigate(Browser.url("/mine"));
    assertThat(page.getByText("Borger: Siger, hvordan det går")).isVisible();

    page.getByRole(AriaRole.LINK, named("Se alle trin")).click();
    assertThat(page.locator("[aria-current=step]")).containsText("Opfølgning");
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
  }

  @Test
  void whoever_has_nothing_to_do_with_the_citizen_sees_no_step() {
    var address = "/citizens/" + pathway("1107669990") + "/process";

    for (var who : new String[] {"case_worker", "facility_staff", "citizen"}) {
      assertThat(Walker.as(Browser.house(), who).get(address).statusCode()).as(who).isEqualTo(404);
    }
  }

  private static UUID pathway(String cpr) {
    return Browser.house()
        .bean(People.class)
        .withNumber(new Cpr(cpr))
        .orElseThrow()
        .pathway()
        .value();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
