package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.Reading.fits;
import static medspil.browser.Reading.opens;
import static medspil.browser.Reading.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.citizen.PathwayCommand;
import medspil.journal.CommandId;
import medspil.task.Task;
import medspil.team.TeamCommand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a team begins and nobody sees that it has not met.
class StartUpStoryTest {
  private static final Instant SINCE = Instant.parse("2026-01-05T08:00:00Z");
  private static final LocalDate BORN = LocalDate.parse("1998-10-15");

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 1510489994, Naja", "390, 1510489995, Osvald"})
  @Proves({"R3-92", "R3-101", "R3-102", "R3-103"})
  void the_team_meets_in_time_about_what_the_agreement_says(int width, String cpr, String given) {
    var citizen = inProgramme(cpr, given);
    var page = Browser.signIn(Browser.page(width, 900, "da-DK"), "case_worker_hjoerring");
    page.navigate(Browser.url("/teams/" + citizen.id().value()));
    press(page, "Foreslå et team");
    press(page, "Teamet går i gang");

    assertThat(page.locator("section", new Page.LocatorOptions().setHasText("Koordinator")).first())
        .containsText("Jobcenter Hjørring");
    assertThat(page.getByText("Jobcenter Hjørring holder mødet, senest")).isVisible();
    assertThat(page.getByText("Vi sætter fælles mål")).isVisible();
    assertThat(meeting(citizen).status().owed()).isTrue();
    plan(page, "2020-01-01", "", "");
    assertThat(page.getByText("Skriv en dag fra i dag og frem.")).isVisible();
    assertThat(page.getByText("Vælg, hvordan I mødes.")).isVisible();
    fits(page);
    plan(page, today().plusDays(3).toString(), "13:00", "VIDEO");
    assertThat(page.getByText("kl. 13.00. På video.")).isVisible();
    assertThat(meeting(citizen).status().owed()).isTrue();
    fits(page);
    Browser.assertNothingSerious(page);
    Browser.picture(page, "start-up-" + width);

    opens(page, "Skriv, at mødet er holdt");
    page.locator("#start-up-held-day").fill(today().toString());
    page.locator("#start-up-held-form").selectOption("PHONE");
    press(page, "Mødet er holdt");
    assertThat(page.getByText("I telefonen. Samme dag som teamet blev foreslået")).isVisible();
    assertThat(meeting(citizen).status().owed()).isFalse();
    assertThat(page.getByText("Aftal en tid")).hasCount(0);

    var address = "/teams/" + citizen.id().value() + "/start-up/held";
    for (var other : new String[] {"home_nurse", "ward_nurse", "citizen"}) {
      var visitor = Visitor.as(other);
      var fields =
          visitor.fields(
              visitor.get("/agreements"),
              "/logout",
              Map.of("command", UUID.randomUUID().toString(), "form", "x".repeat(20_000)));
      assertThat(visitor.post(address, fields).status()).as(other).isEqualTo(404);
    }
  }

  private static void plan(Page page, String day, String clock, String form) {
    if (!page.locator("#start-up-day").isVisible()) {
      opens(page, "Aftal en tid");
    }
    page.locator("form[action$='/start-up']").evaluate("form => form.noValidate = true");
    page.locator("#start-up-day").fill(day);
    page.locator("#start-up-clock").fill(clock);
    page.locator("#start-up-form").selectOption(form);
    press(page, "Gem tiden");
  }

  private static Task meeting(Patient citizen) {
    return citizen.tasks().stream()
        .filter(one -> one.rule().rule().equals("start_up_meeting"))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
  }

  /// Somebody of Hjørring whom the bipolar programme covers, in contact with the job centre.
  private static Patient inProgramme(String cpr, String given) {
    var patient = Supported.atHome(cpr, given, "Opstart", BORN, SINCE);
    patient.happens(
        new CommandId(UUID.randomUUID()),
        SINCE,
        new PathwayCommand.OfTeam(new TeamCommand.StateProgramme("bipolar", SINCE)),
        new PathwayCommand.OfTeam(new TeamCommand.StateJobCentreContact(true, SINCE)),
        new PathwayCommand.OfTeam(new TeamCommand.StateFacility(false, false, SINCE)));
    return patient;
  }
}
