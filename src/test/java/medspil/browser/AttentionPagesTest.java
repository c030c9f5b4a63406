package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.AttentionFacts.actorsOf;
import static medspil.browser.AttentionFacts.bodies;
import static medspil.browser.AttentionFacts.claims;
import static medspil.browser.AttentionFacts.formerly;
import static medspil.browser.AttentionFacts.looks;
import static medspil.browser.AttentionFacts.pathway;
import static medspil.exchange.medcom.HospitalNotificationExamples.MUNICIPALITY;
import static medspil.exchange.medcom.HospitalNotificationExamples.start;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExample;
import org.junit.jupiter.api.Test;

/// If this breaks, a message that no rule could place is lost to those it was for, or shown to
/// others.
class AttentionPagesTest {
  private static final Instant ADMITTED = Instant.parse("2026-10-05T16:40:00Z");
  private static final String BO = "0306619990";
  private static final String LIS = "3008559990";
  private static final String SVEND = "1207449990";

  @Test
  void a_message_to_an_unknown_unit_is_put_on_the_citizen_by_the_one_who_may() {
    var answer = Hospital.send(admission(BO, "bo").to(MUNICIPALITY));
    assertThat(answer).contains("\"ok\"");

    var page = Browser.as("coordinator_norddjurs");
    page.navigate(Browser.url("/attention"));
    Browser.picture(page, "attention-list-1440");
    Browser.assertNothingSerious(page);
    assertThat(page.locator(".ms-waits")).isVisible();
    open(page, "Ukendt modtager");
    assertThat(page.getByText("Indlæggelse", exact())).isVisible();
    Browser.assertNothingSerious(page);
    Browser.picture(page, "attention-one-1440");

    press(page, "Læg den på borgeren");
    assertThat(page.locator("#choice")).isVisible();
    page.locator("#choice").selectOption(label("Hjemmesygeplejen, Norddjurs"));
    press(page, "Læg den på borgeren");

    assertThat(page.getByText("er lagt på borgeren og har fået virkning")).isVisible();
    var nurse = Browser.as("home_nurse");
    nurse.navigate(Browser.url("/admissions"));
    assertThat(nurse.locator("article", has("Bo Larsen")).first()).isVisible();
    assertThat(actorsOf("stay.claimed/1", BO)).containsExactly("PERSON");
  }

  @Test
  void pressed_twice_it_happens_once_and_both_are_told_the_same() {
    Hospital.send(admission(SVEND, "svend-again").to(MUNICIPALITY));
    var page = Browser.as("coordinator_norddjurs");
    page.navigate(Browser.url("/attention"));
    open(page, "Ukendt modtager");
    page.locator("#choice").selectOption(label("Hjemmesygeplejen, Norddjurs"));

    var told =
        page.evaluate(
            """
            async () => {
              const form = document.querySelector("form[action$='/settle']");
              const send = () => fetch(form.action, {method: "POST", body: new URLSearchParams(new FormData(form))});
              return (await Promise.all([send(), send()])).map(answer => answer.status + " " + answer.url.split("/").pop());
            }
            """);

    assertThat(told).isEqualTo(List.of("200 attention", "200 attention"));
    assertThat(
            count(
                "select count(*) from exchange.resolution where what = 'placed' and attention_id = ?",
                page))
        .isEqualTo(1);
    assertThat(actorsOf("stay.claimed/1", SVEND)).containsOnlyOnce("PERSON");
    page.reload();
    assertThat(page.getByText("Den er afgjort")).isVisible();
  }

  @Test
  void a_former_number_is_put_on_the_right_citizen_or_put_away_with_its_content() {
    formerly("0101808888", LIS);
    Hospital.send(admission("0101808888", "lis").to(Hospital.NORDDJURS));
    Hospital.send(admission("0101808888", "lis-again").to(Hospital.NORDDJURS));
    var page = Browser.as("coordinator_norddjurs");
    page.navigate(Browser.url("/attention"));
    open(page, "Borgeren står under et andet personnummer");
    assertThat(page.getByText("010180-8888")).isVisible();
    page.locator("#q").fill("Testesen");
    page.locator("main")
        .getByRole(
            AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Søg"))
        .click();
    assertThat(page.getByText(Pattern.compile("fundet"))).isVisible();
    press(page, "Læg den på borgeren");
    assertThat(page.getByText("er lagt på borgeren")).isVisible();

    open(page, "Borgeren står under et andet personnummer");
    page.locator("summary", new Page.LocatorOptions().setHasText("Lad den vente")).click();
    page.locator("#reason-waiting").selectOption("asked_sender");
    press(page, "Lad den vente");
    assertThat(page.getByText("Sat til at vente")).isVisible();
    open(page, "Borgeren står under et andet personnummer");
    var id = id(page);
    page.locator("summary", new Page.LocatorOptions().setHasText("Den er ikke vores")).click();
    page.locator("#reason-not_ours").selectOption("sent_by_mistake");
    press(page, "Den er ikke vores");

    assertThat(page.getByText("indholdet er slettet")).isVisible();
    assertThat(bodies(id)).isZero();
    page.navigate(Browser.url("/attention/" + id));
    assertThat(page.getByText("Indholdet gemmes ikke længere")).isVisible();
    assertThat(looks("attention.message", LIS)).isPositive();
  }

  @Test
  void a_correction_without_its_original_waits_until_somebody_lets_it_hold() {
    var original = admission("1411379991", "gerda-corrected").to(Hospital.NORDDJURS);
    Hospital.send(original.then(Code.RE_STIN, ADMITTED.plusSeconds(600)));
    var page = Browser.as("coordinator_norddjurs");
    page.navigate(Browser.url("/attention"));
    var before = page.getByText("Rettelse uden original").count();
    page.locator(".ms-what a", has("Rettelse uden original")).last().click();
    press(page, "Lad rettelsen gælde");

    assertThat(page.getByText("Rettelsen gælder nu.")).isVisible();
    assertThat(page.getByText("Rettelse uden original")).hasCount(before - 1);
  }

  @Test
  void a_letter_that_changed_is_held_against_the_first_which_goes_on_holding() {
    var admission = admission("2101419990", "poul-changed").to(Hospital.NORDDJURS).asking();
    Hospital.send(admission);
    Hospital.send(admission.notAsking().withBundleId("another-" + admission.bundleId()));
    var page = Browser.as("coordinator_norddjurs");
    page.navigate(Browser.url("/attention"));
    open(page, "Samme brev med andet indhold");
    Browser.assertNothingSerious(page);
    Browser.picture(page, "attention-changed-1440");
    assertThat(page.getByText("Indlæggelse", exact())).isVisible();
    assertThat(page.locator("form[action$='/settle']")).hasCount(2);
    var before = claims("2101419990");

    page.locator("#reason-kept_first").selectOption("sender_corrects");
    press(page, "Lad den første gælde");

    assertThat(page.getByText("Den første meddelelse gælder.")).isVisible();
    assertThat(claims("2101419990")).isEqualTo(before);
    assertThat(page.getByText("Samme brev med andet indhold")).hasCount(0);
  }

  @Test
  void a_municipalitys_secretary_sorts_out_too_and_learns_no_more_than_the_message() {
    Hospital.send(admission("1411379991", "gerda-secretary").to(MUNICIPALITY));
    var page = Browser.as("secretary_norddjurs");
    page.navigate(Browser.url("/attention"));
    assertThat(page.locator(".ms-menu [aria-current]")).containsText("Kræver opmærksomhed");
    open(page, "Ukendt modtager");
    assertThat(page.getByText("Indlæggelse", exact())).isVisible();
    page.locator("#choice").selectOption(label("Hjemmesygeplejen, Norddjurs"));
    press(page, "Læg den på borgeren");

    assertThat(page.getByText("er lagt på borgeren og har fået virkning")).isVisible();
    assertThat(status("secretary_norddjurs", "/citizens/" + pathway("1411379991"))).isEqualTo(404);
    assertThat(looks("attention.message", "1411379991")).isPositive();
  }

  @Test
  void who_does_not_sort_it_out_for_that_organisation_learns_nothing() {
    Hospital.send(admission("0903399990", "ruth-again").to(MUNICIPALITY));
    var coordinator = Browser.as("coordinator_norddjurs");
    coordinator.navigate(Browser.url("/attention"));
    var address = coordinator.locator(".ms-what a").first().getAttribute("href");

    assertThat(status("home_nurse", "/attention")).isEqualTo(403);
    assertThat(status("home_nurse", address)).isEqualTo(404);
    assertThat(status("coordinator", address)).isEqualTo(404);
    assertThat(status("secretary", address)).isEqualTo(404);
    var stranger = Browser.as("coordinator");
    stranger.navigate(Browser.url("/attention"));
    assertThat(stranger.getByText("Rettelse uden original")).hasCount(1);
    assertThat(stranger.getByText("Ukendt modtager")).hasCount(0);
    assertThat(stranger.locator(".ms-waits")).hasText("1");
  }

  @Test
  void what_is_missing_is_said_beside_the_field() {
    Hospital.send(admission(BO, "bo-again").to(MUNICIPALITY));
    var page = Browser.as("coordinator_norddjurs");
    page.navigate(Browser.url("/attention"));
    open(page, "Ukendt modtager");
    page.evaluate("document.querySelectorAll('form').forEach(form => form.noValidate = true)");
    press(page, "Læg den på borgeren");

    assertThat(page.getByText("Vælg en af jeres egne enheder.")).isVisible();
    Browser.assertNothingSerious(page);
  }

  @Test
  void on_a_phone_nothing_sticks_out() {
    Hospital.send(admission(SVEND, "svend-phone").to(MUNICIPALITY));
    var page = Browser.signIn(Browser.phone(), "coordinator_norddjurs");
    page.navigate(Browser.url("/attention"));
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "attention-list-390");
    open(page, "Ukendt modtager");
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "attention-one-390");
  }

  private static HospitalNotificationExample admission(String cpr, String episode) {
    return start(Code.STIN, cpr, ADMITTED)
        .withEpisode(UUID.nameUUIDFromBytes(episode.getBytes(StandardCharsets.UTF_8)).toString())
        .from(Hospital.M1);
  }

  private static void open(Page page, String title) {
    page.locator(".ms-what a", new Page.LocatorOptions().setHasText(title)).last().click();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static com.microsoft.playwright.options.SelectOption label(String text) {
    return new com.microsoft.playwright.options.SelectOption().setLabel(text);
  }

  private static int status(String persona, String path) {
    return Browser.as(persona).navigate(Browser.url(path)).status();
  }

  private static UUID id(Page page) {
    page.waitForURL(address -> address.matches(".*/attention/[0-9a-f-]{36}.*"));
    return UUID.fromString(page.url().replaceAll(".*/attention/([0-9a-f-]{36}).*", "$1"));
  }

  private static long count(String sql, Page page) {
    return AttentionFacts.count(sql, id(page));
  }
}
