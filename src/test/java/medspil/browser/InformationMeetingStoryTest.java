package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import medspil.Proves;
import medspil.negotiation.ForgetGuests;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, those who shall use an agreement do not hear of it, or what they wrote to come
/// is read by others or kept for ever.
class InformationMeetingStoryTest {
  private static final String MODEL = "samarbejdsmodel-sundhedsydelser-botilbud-nord";
  private static final String MEETINGS = "/agreements/" + MODEL + "/meetings";
  private static final String FIRST_POINT =
      "Understøtte en fælles forståelse af baggrunden for og formålet med samarbejdsmodellen";
  private static final Pattern OWN = Pattern.compile("/public/da/registrations/[\\w-]{43}");

  @Test
  @Proves({"R0-25", "R0-26", "R0-27", "R0-28"})
  void from_an_agenda_to_an_answer_that_everybody_reads() {
    var secretary = Browser.as("secretary_hjoerring");
    var page = Browser.page();
    var meeting = calls(secretary, "2099-10-27");
    assertThat(page.navigate(Browser.url("/public/da" + meeting)).status()).isEqualTo(404);

    press(secretary, "Offentliggør mødet");
    assertThat(secretary.getByText("Tilmeldingen er åben.")).isVisible();

    page.navigate(Browser.url("/public/da/agreements/" + MODEL));
    page.locator("a[href$='" + meeting + "']").click();
    assertThat(page.getByText(FIRST_POINT)).isVisible();
    assertThat(page.getByText("teams.example.org")).hasCount(0);
    look(page, "public");
    registers(page);
    var own = page.url();
    assertThat(page.getByText("https://teams.example.org/m")).isVisible();
    look(page, "own");

    secretary.reload();
    assertThat(secretary.getByText("1 tilmeldt.")).isVisible();
    assertThat(secretary.getByText("Solveig Prøvesen")).isVisible();
    answers(secretary);
    look(secretary, "meeting");

    page.navigate(Browser.url("/public/nb" + meeting));
    assertThat(page.getByText("Hvem betaler for oplæring?")).isVisible();
    assertThat(page.getByText("Det gør kommunen.")).isVisible();
    assertThat(page.content()).doesNotContain("Solveig", "Åhaven", "solveig@");

    page.navigate(own);
    page.getByRole(AriaRole.BUTTON, named("Frameld mig, og slet det")).click();
    assertThat(page.getByText("Du er frameldt")).isVisible();
    assertThat(page.navigate(own).status()).isEqualTo(404);
    secretary.reload();
    assertThat(secretary.getByText("Solveig")).hasCount(0);
  }

  private static String calls(Page page, String day) {
    page.navigate(Browser.url(MEETINGS));
    page.locator("summary", having("Indkald til møde")).click();
    assertThat(page.locator("#call-agenda"))
        .hasValue(Pattern.compile(FIRST_POINT + "\n.*\n.*\n.*"));
    page.locator("#call-on").fill(day);
    page.locator("#call-clock").fill("10:00");
    page.locator("#call-closes").fill(day);
    page.locator("#call-link").fill("javascript:alert(1)");
    page.locator("#call-material").fill("Modellen | https://rammeaftalernord.dk");
    page.getByRole(AriaRole.BUTTON, named("Indkald til møde")).click();
    assertThat(page.getByText("Skriv en adresse, der begynder med https://.")).isVisible();
    page.locator("#call-link").fill("https://teams.example.org/m");
    page.getByRole(AriaRole.BUTTON, named("Indkald til møde")).click();
    assertThat(page.locator("form[action$=call]")).containsText("Vælg, hvem mødet er for");
    page.getByLabel("Privat").check();
    page.getByLabel("Botilbudsledere").check();
    look(page, "call");
    page.getByRole(AriaRole.BUTTON, named("Indkald til møde")).click();
    page.locator("section.ms-card", having(day.substring(0, 4))).last().locator("a").click();
    page.waitForURL(address -> address.matches(".*/meetings/.+"));
    return URI.create(page.url()).getPath();
  }

  private static void registers(Page page) {
    page.locator("#role").selectOption("facility_leader");
    page.locator("#name").fill("Solveig Prøvesen");
    page.locator("#organisation").fill("Åhaven");
    page.locator("#email").fill("solveig@example.org");
    page.locator("#question").fill("Hvem betaler for oplæring på Åhaven?");
    page.getByRole(AriaRole.BUTTON, named("Tilmeld mig")).click();
    assertThat(page.getByText("Du er tilmeldt")).isVisible();
  }

  private static void answers(Page page) {
    page.locator("summary", having("Svar, så alle kan læse det")).first().click();
    var form = page.locator("form[action$=answer_publicly]");
    assertThat(form.locator("textarea").first()).hasValue("Hvem betaler for oplæring på Åhaven?");
    form.locator("textarea").first().fill("Hvem betaler for oplæring?");
    form.locator("textarea").last().fill("Det gør kommunen.");
    form.locator("button").click();
    assertThat(page.getByText("Det er skrevet ned.")).isVisible();
  }

  @Test
  @Proves("R0-28")
  void a_form_sent_twice_is_one_and_what_is_wrong_is_said_with_all_that_was_written() {
    var visitor = new Visitor();
    var meeting = announced();
    var page = visitor.get(meeting);
    var register = meeting + "/register";
    var script = "\"><script>alert(1)</script>";

    var empty = visitor.send(page, register + "#register", Map.of("name", script));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.page())
        .contains("Vælg en af mulighederne.", "Skriv, hvor du arbejder.", "alert(1)")
        .doesNotContain(script);

    var filled = filled("Ane Prøvesen");
    var flooding = visitor.fields(page, register + "#register", filled);
    flooding.put("website", "https://spam.example.org");
    assertThat(visitor.post(register, flooding).page()).contains("Dette felt skal stå tomt.");
    flooding.put("website", "");
    flooding.put("question", "a".repeat(20_000));
    assertThat(visitor.post(register, flooding).page()).contains("Det er for langt.");

    var fields = visitor.fields(page, register + "#register", filled);
    var once = visitor.post(register, fields);
    var twice = visitor.post(register, fields);

    assertThat(once.page()).contains("Ane Prøvesen");
    assertThat(own(once)).isEqualTo(own(twice));
    assertThat(rows("Ane Prøvesen")).isEqualTo(1);
  }

  @Test
  void who_plans_from_an_older_plan_keeps_what_they_wrote_and_saves_over_by_intent() {
    var mine = Browser.as("secretary_hjoerring");
    calls(mine, "2098-03-03");
    var other = Browser.as("secretary_hjoerring");
    other.navigate(mine.url());

    replaces(mine, "Rådhuset");
    assertThat(mine.locator("dd", having("Rådhuset"))).isVisible();
    replaces(other, "Biblioteket");
    assertThat(other.locator("form[action$=replan] [role=alert]")).isVisible();
    assertThat(other.locator("[name=place]")).hasValue("Biblioteket");
    assertThat(other.locator("dd", having("Rådhuset"))).isVisible();
    other.getByRole(AriaRole.BUTTON, named("Ret mødet")).click();

    assertThat(other.locator("dd", having("Biblioteket"))).isVisible();
  }

  private static void replaces(Page page, String place) {
    page.locator("summary", having("Ret mødet")).click();
    page.locator("[name=place]").fill(place);
    page.getByRole(AriaRole.BUTTON, named("Ret mødet")).click();
    page.waitForLoadState();
  }

  @Test
  void names_are_the_hosts_and_a_list_of_them_is_for_nobody_else() {
    var meeting = announced();
    var visitor = new Visitor();
    visitor.send(visitor.get(meeting), meeting + "/register#register", filled("Bo Hemmeligsen"));
    var path = meeting.replace("/public/da", "");

    var host = Visitor.as("secretary_hjoerring");
    assertThat(host.get(path).page()).contains("Bo Hemmeligsen");
    assertThat(host.get(path + "/registered.csv").page()).contains("\"Bo Hemmeligsen\";\"Åhaven\"");
    for (var other : new String[] {"secretary", "home_nurse_hjoerring", "case_worker_hjoerring"}) {
      var visit = Visitor.as(other);
      assertThat(visit.get(path).page()).as(other).doesNotContain("Hemmeligsen");
      assertThat(visit.get(path + "/registered.csv").status()).as(other).isEqualTo(404);
    }
    assertThat(Visitor.as("citizen").get(path).status()).isEqualTo(404);
  }

  @Test
  void what_is_kept_cannot_be_read_in_the_database_and_not_at_all_after_the_meeting() {
    var visitor = new Visitor();
    var meeting = announced();
    visitor.send(visitor.get(meeting), meeting + "/register#register", filled("Cilla Senere"));
    assertThat(rows("Cilla Senere")).isEqualTo(1);
    assertThat(
            sql()
                .sql("select count(*) from negotiation.guest where position(:name in body) > 0")
                .param("name", "Cilla".getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single())
        .isZero();

    var forget = Browser.house().bean(ForgetGuests.class);
    forget.run(Instant.now());
    assertThat(rows("Cilla Senere")).isEqualTo(1);
    forget.run(Instant.parse("2101-01-01T00:00:00Z"));

    assertThat(sql().sql("select count(*) from negotiation.guest").query(Integer.class).single())
        .isZero();
  }

  @Test
  void no_visit_begins_no_address_tells_and_nothing_else_can_be_sent_in() throws Exception {
    var meeting = announced();
    var page = send(request(meeting).GET());
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    for (var path :
        new String[] {
          meeting, meeting + "/announce", "/public/da/agreements/" + MODEL, MEETINGS + "/call"
        }) {
      assertThat(send(request(path).POST(BodyPublishers.noBody())).statusCode())
          .as(path)
          .isIn(302, 403);
    }
    assertThat(send(request("/public/da/registrations/abc").GET()).statusCode()).isEqualTo(404);
    assertThat(
            send(request("/public/da/registrations/abc/withdraw").POST(BodyPublishers.noBody()))
                .statusCode())
        .isEqualTo(404);
  }

  /// The demo's own.
  private static String announced() {
    var page = new Visitor().get("/public/da/agreements/" + MODEL).page();
    var found =
        Pattern.compile("href=\"(/public/da/agreements/[^\"]+/meetings/[^\"]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static Map<String, String> filled(String name) {
    return Map.of("role", "director", "name", name, "organisation", "Åhaven");
  }

  private static String own(Visitor.Answer answer) {
    var found = OWN.matcher(answer.page());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static long rows(String name) {
    var csv =
        Visitor.as("secretary_hjoerring")
            .get(announced().replace("/public/da", "") + "/registered.csv")
            .page();
    return csv.lines().filter(line -> line.contains(name)).count();
  }

  private static JdbcClient sql() {
    return JdbcClient.create(Browser.house().database().superuser());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(Browser.url(path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static void press(Page page, String name) {
    page.locator("summary", having(name)).first().click();
    page.getByRole(AriaRole.BUTTON, named(name)).click();
  }

  private static void look(Page page, String name) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "information-meeting-" + name + "-1440");
    page.setViewportSize(390, 844);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "information-meeting-" + name + "-390");
    page.setViewportSize(1440, 1000);
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
