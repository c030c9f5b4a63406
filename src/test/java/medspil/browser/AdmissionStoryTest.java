package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import medspil.Proves;
import medspil.citizen.PathwayCommand;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExample;
import medspil.stay.StayCommand;
import org.junit.jupiter.api.Test;

/// If this breaks, an admission does not become work on the right list.
///
/// The whole story of a stay, from the hospital's first message to the follow-up at home.
class AdmissionStoryTest {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final String NAME = "Ellen Vinther";
  private static final String FOLLOW_UP = "Følg op efter udskrivelsen";

  @Test
  @Proves("R3-58")
  void from_the_admission_to_the_follow_up() {
    var patient = Patient.with("1309489990", "Ellen", "Vinther", "SUL-138");
    var admitted = sixForty();
    var admission = patient.admission(admitted);
    patient.tell(admission);
    reportSentAutomatically(patient, admission, admitted.plusSeconds(60));

    var nurse = Browser.as("home_nurse");
    var row = row(nurse, "Tjek indlæggelsesrapporten");
    assertThat(row).containsText(Pattern.compile("sendt automatisk.*18\\.41"));
    row.getByText("Stadig rigtig").click();
    assertThat(nurse.getByText("Opgaven er udført")).isVisible();

    var ward = Browser.as("ward_nurse");
    ward.navigate(Browser.url("/admissions"));
    assertThat(card(ward)).containsText("Rapport: Stadig rigtig");

    card(ward).getByRole(AriaRole.LINK).first().click();
    ward.locator("#day").fill(nextFriday());
    press(ward, "Planlæg udskrivelse");
    assertThat(ward.getByText("er op til en weekend")).isVisible();
    ward.locator("#reason").selectOption("agreed_by_phone");
    press(ward, "Planlæg udskrivelse");
    assertThat(ward.getByText("Udskrivelsen er planlagt")).isVisible();

    nurse.navigate(Browser.url("/admissions"));
    assertThat(card(nurse)).containsText("op til weekenden");
    assertThat(card(nurse)).containsText("00 20 04 02");

    var discharged = admission.then(Code.SLHJ, halfWay(admitted));
    patient.tell(discharged);
    assertThat(listed(nurse, FOLLOW_UP)).hasCount(1);

    var cancelled = discharged.then(Code.AN_SLHJ, halfWay(admitted));
    patient.tell(cancelled);
    assertThat(listed(nurse, FOLLOW_UP)).hasCount(0);

    patient.tell(cancelled.then(Code.SLHJ, halfWay(admitted).plusSeconds(60)));
    assertThat(listed(nurse, FOLLOW_UP)).hasCount(1);
    row(nurse, FOLLOW_UP).locator(".ms-what a").click();
    assertThat(nurse.getByText("Grunden er der igen")).isVisible();
    Browser.picture(nurse, "task-follow-up");
  }

  // The municipality's own record system answers the admission by itself.
  private static void reportSentAutomatically(
      Patient patient, HospitalNotificationExample admission, Instant at) {
    var episodes = List.of(admission.episodes().getFirst().value());
    patient.happens(
        at, new PathwayCommand.OfStay(new StayCommand.TellReportSent(episodes, true, at)));
  }

  /// The latest 18.40 there was.
  private static Instant sixForty() {
    var now = ZonedDateTime.now(DENMARK);
    var today = now.with(LocalTime.of(18, 40));
    return (today.isBefore(now.minusMinutes(10)) ? today : today.minusDays(1)).toInstant();
  }

  private static Instant halfWay(Instant admitted) {
    return admitted.plus(Duration.between(admitted, Instant.now()).dividedBy(2));
  }

  private static String nextFriday() {
    return ZonedDateTime.now(DENMARK)
        .toLocalDate()
        .with(TemporalAdjusters.next(DayOfWeek.FRIDAY))
        .toString();
  }

  /// On whichever page of the list it stands: what has no time stands last, and others have tasks.
  private static Locator listed(Page page, String task) {
    page.navigate(Browser.url("/work"));
    var next = page.locator(".ms-pager a[rel=next]");
    while (row(page, task).count() == 0 && next.count() > 0) {
      page.navigate(Browser.url(next.getAttribute("href")));
    }
    return row(page, task);
  }

  private static Locator row(Page page, String task) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(NAME))
        .filter(new Locator.FilterOptions().setHasText(task));
  }

  private static Locator card(Page page) {
    return page.locator("article", new Page.LocatorOptions().setHasText(NAME));
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }
}
