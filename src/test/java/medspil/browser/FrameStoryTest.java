package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.Reading.as;
import static medspil.browser.Reading.fits;
import static medspil.browser.Reading.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.PathwayCommand;
import medspil.citizen.People;
import medspil.goal.Side;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingId;
import medspil.meeting.MeetingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, money is talked of in front of the citizen, or behind their back.
class FrameStoryTest {
  private static final Instant MET = Instant.parse("2026-05-04T08:00:00Z");

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 1110489994, Ebbe", "390, 1110489995, Freja"})
  @Proves({"R1-90", "R1-93"})
  void the_two_meet_after_the_status_meeting_and_the_provider_owes_a_new_contract(
      int width, String cpr, String given) {
    var citizen = Supported.atSolgaarden(cpr, given);
    AskedFor.chosen(citizen, "solgaarden");
    var status = statusMeeting(citizen);
    var address = "/citizens/" + citizen.id().value() + "/meetings/" + status;

    var authority = as("case_worker_hjoerring", width, address);
    authority.locator("a[href$='/frame']").click();
    authority.locator("#plan-day").fill(today.plusDays(2).toString());
    authority.locator("#plan-clock").fill("09:00");
    press(authority, "Planlæg");
    assertThat(authority.getByText("Mødet er planlagt.")).isVisible();
    calendar(authority);
    open(authority, "Mødet er holdt");
    authority.locator("[id$=-hold-day]").fill(today.toString());
    authority.locator("[id$=-hold-plain]").fill("Du får mere støtte om natten");
    authority.locator("[id$=-hold-words]").fill("<u>2.600 kr.</u>");
    press(authority, "Gem, hvad det kom til");
    assertThat(authority.getByText("Vælg, hvad I kom frem til.")).isVisible();
    assertThat(authority.locator("[id$=-hold-plain]")).hasValue("Du får mere støtte om natten");
    authority.getByLabel("Taksten ændres").check();
    press(authority, "Gem, hvad det kom til");
    assertThat(authority.getByText("<u>2.600 kr.</u>")).isVisible();
    Browser.picture(authority, "frame-" + width);
    fits(authority);

    var provider = as("facility_staff_solgaarden", width, citizen.task("update_contract"));
    provider
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Åbn mødet om rammen"))
        .first()
        .click();
    assertThat(provider.getByText("Du får mere støtte om natten")).isVisible();
    fits(provider);
    provider.getByText("Åbn kontrakten, og foreslå ændringen").click();
    provider.waitForURL(at -> at.endsWith("/contract"));
  }

  /// For the two who meet, with nothing about anybody; the citizen is not called.
  private static void calendar(Page page) {
    var address = page.locator("a[href$='invitation.ics']").getAttribute("href");

    assertThat(Walker.as(Browser.house(), "facility_staff_solgaarden").get(address).body())
        .contains("BEGIN:VEVENT", "SUMMARY:Møde om rammen")
        .doesNotContain("Ebbe", "Freja");
    for (var other : List.of("home_nurse", "citizen", "citizen_tove")) {
      assertThat(Walker.as(Browser.house(), other).get(address).statusCode()).isEqualTo(404);
    }
  }

  @Test
  @Proves("R1-90")
  void the_citizen_is_told_in_plain_words_and_is_not_called() {
    var tove = Walker.as(Browser.house(), "citizen_tove");
    var mine = tove.get("/mine").body();
    var meetings = tove.get("/citizens/" + tove() + "/meetings").body();

    assertThat(mine).contains("Du får to timer mere om ugen").doesNotContain("inden for taksten");
    assertThat(meetings).doesNotContain("Møde om ramme");
    var status = last(meetings, "/citizens/" + tove() + "/meetings/[0-9a-f-]{36}");
    var page = tove.get(status + "/frame");
    assertThat(page.body())
        .contains("Du skal ikke med", "Du har ret til at se")
        .doesNotContain("inden for taksten", "Telefonmøde", "Planlæg et møde");
    var form = Map.of("command", UUID.randomUUID().toString());
    assertThat(tove.post(status + "/frame", form).statusCode()).isEqualTo(404);
  }

  @Test
  void a_nurse_of_the_same_citizen_reads_nothing_of_it() {
    var nurse = Walker.as(Browser.house(), "home_nurse_hjoerring");
    var worker = Walker.as(Browser.house(), "case_worker_hjoerring");
    var status =
        last(
            worker.get("/citizens/" + tove() + "/meetings").body(),
            "/citizens/" + tove() + "/meetings/[0-9a-f-]{36}");

    assertThat(worker.get(status + "/frame").statusCode()).isEqualTo(200);
    assertThat(nurse.get(status + "/frame").statusCode()).isEqualTo(404);
  }

  /// The last address of a kind on a page: the meeting that was held.
  private static String last(String body, String pattern) {
    return Pattern.compile(pattern)
        .matcher(body)
        .results()
        .map(MatchResult::group)
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  private static MeetingId statusMeeting(Patient citizen) {
    var id = new MeetingId(UUID.randomUUID());
    var day = LocalDate.parse("2026-05-04");
    citizen.happens(
        MET,
        of(new MeetingCommand.AskForMeeting(id, MeetingKind.YEARLY, null, Side.AUTHORITY, MET)),
        of(new MeetingCommand.PlanMeeting(id, MeetingKind.YEARLY, MET, null, Side.AUTHORITY, MET)),
        of(new MeetingCommand.CallMeeting(id, Side.AUTHORITY, MET)),
        of(
            new MeetingCommand.HoldMeeting(
                id, day, Set.of(Side.values()), day, Side.AUTHORITY, MET)));
    return id;
  }

  private static PathwayCommand of(MeetingCommand command) {
    return new PathwayCommand.OfMeeting(command);
  }

  private static UUID tove() {
    return Browser.house()
        .bean(People.class)
        .withNumber(new Cpr("1107669990"))
        .orElseThrow()
        .pathway()
        .value();
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
  }
}
