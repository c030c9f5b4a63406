package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Cpr;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.PathwayCommand;
import medspil.citizen.People;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExamples;
import medspil.journal.CommandId;
import medspil.stay.ReportAnswer;
import medspil.task.Status;
import medspil.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a unit without Medspil is left out, or somebody reads of a citizen by a link
/// that was not meant for them.
class LinkStoryTest {
  private static final Instant SINCE = Instant.parse("2026-01-05T08:00:00Z");
  private static final Pattern LINK = Pattern.compile("/public/da/links/[\\w-]{43}");
  private static final Pattern CODE = Pattern.compile("<strong>(\\d{3})\u00a0(\\d{3})</strong>");
  private static final String TITLE = "Tjek indlæggelsesrapporten";

  private static final String RULE = "check_admission_report";

  /// A link and its code, as whoever sent it reads them aloud.
  private record Told(String path, String code) {}

  @Test
  void a_link_and_a_code_open_one_task_and_one_answer_ends_it() {
    var patient = admitted("1410489990", "Lone");
    var ward = Browser.as("ward_nurse");
    ward.navigate(Browser.url(patient.task(RULE)));
    ward.getByText("Send et link, eller skriv, hvad de siger").click();
    look(ward, "reach");
    press(ward, "Lav et link");
    assertThat(ward.getByText("Linket er lavet. Ring, og sig koden.")).isVisible();
    assertThat(ward.getByText("Ikke åbnet endnu")).isVisible();
    look(ward, "made");
    var told = told(ward.content());

    var they = Browser.page();
    they.navigate(Browser.url(told.path()));
    assertThat(they.content()).doesNotContain(TITLE, "Lone", "Randers");
    look(they, "code");
    they.getByLabel("Kode").fill(told.code().equals("000000") ? "000001" : "000000");
    press(they, "Åbn opgaven");
    assertThat(they.getByText("I kan prøve 4 gange til")).isVisible();
    assertThat(they.content()).doesNotContain(TITLE);
    they.getByLabel("Kode").fill(told.code().substring(0, 3) + " " + told.code().substring(3));
    press(they, "Åbn opgaven");
    assertThat(they.getByRole(AriaRole.HEADING, named(TITLE))).isVisible();
    assertThat(they.content()).doesNotContain("Lone", patient.cpr(), patient.id().value() + "");
    assertThat(they.getByText("Medicinsk afsnit M1").first()).isVisible();
    look(they, "task");
    they.getByLabel("Hvordan går det med opgaven?").selectOption("done:still_right");
    they.getByLabel("Navn og funktion").fill("Anna Prøvesen, sygeplejerske");
    press(they, "Skriv svaret");
    assertThat(they.getByText("Tak. Svaret er skrevet ned")).isVisible();
    look(they, "thanks");

    ward.reload();
    assertThat(ward.getByText("Anna Prøvesen, sygeplejerske")).isVisible();
    assertThat(ward.getByText("Besvaret")).isVisible();
    assertThat(checking(patient).status()).isEqualTo(Status.DONE);
    assertThat(foundOfTheReport(patient)).isEqualTo(ReportAnswer.STILL_RIGHT);
    ward.navigate(Browser.url(patient.task(RULE)));
    assertThat(ward.getByText("Nogen med linket, Randers").first()).isVisible();
    assertThat(looks(patient, "opened")).isPositive();
    assertThat(looks(patient, "denied")).isPositive();
  }

  @Test
  void what_they_say_on_the_phone_is_noted_by_those_who_wait_and_the_clock_runs() {
    var patient = admitted("1410489991", "Lis");
    var ward = Browser.as("ward_nurse");
    var due = checking(patient).due();
    ward.navigate(Browser.url(patient.task(RULE) + "/reach"));
    ward.getByLabel("Hvordan går det med opgaven?").selectOption("promised");
    ward.getByLabel("Navn og funktion").fill("Bo Prøvesen, vagten");
    press(ward, "Skriv svaret");
    assertThat(ward.getByText("Skriv en dato som findes")).isVisible();
    assertThat(ward.getByLabel("Navn og funktion")).hasValue("Bo Prøvesen, vagten");
    ward.getByLabel("Senest").fill(today().toString());
    press(ward, "Skriv svaret");

    assertThat(ward.getByText("Det er skrevet ned.")).isVisible();
    assertThat(ward.getByText("i telefonen, skrevet af").first()).isVisible();
    assertThat(checking(patient).status()).isEqualTo(Status.OPEN);
    assertThat(checking(patient).due()).isEqualTo(due);
    assertThat(waiting("Lis Linksen")).contains("De siger: Gør det senest");
  }

  @Test
  void a_wrong_code_tried_by_many_at_once_locks_the_link_for_the_right_one_too() {
    var patient = admitted("1410489992", "Liv");
    var ward = Walker.as(Browser.house(), "ward_nurse");
    var told = made(ward, patient, UUID.randomUUID());
    var wrong = told.code().equals("111111") ? "222222" : "111111";

    var answers =
        IntStream.range(0, 20)
            .mapToObj(_ -> CompletableFuture.supplyAsync(() -> open(told.path(), wrong)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).allMatch(one -> !one.body().contains(TITLE));
    assertThat(wrongOf(patient)).isEqualTo(5);
    assertThat(open(told.path(), told.code()).statusCode()).isEqualTo(410);
    assertThat(ward.get(patient.task(RULE) + "/reach").body())
        .contains("Spærret: 5 forkerte koder");
    assertThat(waiting("Liv Linksen")).contains("Linket er spærret");
  }

  @Test
  void a_link_opens_nothing_when_it_is_used_closed_expired_or_the_task_is_over() {
    var patient = admitted("1410489993", "Lea");
    var ward = Walker.as(Browser.house(), "ward_nurse");
    var form = UUID.randomUUID();
    var told = made(ward, patient, form);
    assertThat(made(ward, patient, form)).as("pressed twice").isEqualTo(told);

    // One answer, however often it is sent; no other task's answers, and nothing too long.
    assertThat(answer(told, "done:nonsense", "Bo", "").statusCode()).isEqualTo(422);
    assertThat(answer(told, "cannot:not_ours", "", "").statusCode()).isEqualTo(422);
    assertThat(answer(told, "cannot:not_ours", "a".repeat(20_000), "").statusCode()).isEqualTo(422);
    assertThat(answer(told, "promised", "Bo", "2020-01-01").statusCode()).isEqualTo(422);
    var script = "<script>alert(1)</script>";
    Stream.of(told, told)
        .map(one -> CompletableFuture.supplyAsync(() -> answer(one, "cannot:not_ours", script, "")))
        .toList()
        .forEach(one -> assertThat(one.join().statusCode()).isIn(200, 303));
    assertThat(reports(patient)).isEqualTo(1);
    assertThat(ward.get(patient.task(RULE) + "/reach").body())
        .contains("Kan ikke: ")
        .doesNotContain(script);
    assertThat(open(told.path(), told.code()).body()).doesNotContain(TITLE);

    var closed = made(ward, patient, UUID.randomUUID());
    close(ward, patient);
    assertThat(open(closed.path(), closed.code()).statusCode()).isEqualTo(410);

    var expired = made(ward, patient, UUID.randomUUID());
    sql()
        .sql("update task.link set until = now() - interval '1 minute' where answered_at is null")
        .update();
    assertThat(open(expired.path(), expired.code()).statusCode()).isEqualTo(410);

    var late = made(ward, patient, UUID.randomUUID());
    assertThat(foundOfTheReport(patient)).isNull();
    note(ward, patient, "done:new_sent");
    assertThat(checking(patient).status()).isEqualTo(Status.DONE);
    assertThat(foundOfTheReport(patient)).isEqualTo(ReportAnswer.NEW_SENT);
    assertThat(open(late.path(), late.code()).statusCode()).isEqualTo(410);
    assertThat(answer(late, "cannot:not_ours", "Bo", "").statusCode()).isEqualTo(410);
  }

  @Test
  void nobody_else_sends_one_sees_one_or_finds_one() {
    var patient = admitted("1410489994", "Ria");
    var ward = Walker.as(Browser.house(), "ward_nurse");
    var told = made(ward, patient, UUID.randomUUID());
    var task = patient.task(RULE);

    for (var other : List.of("home_nurse", "case_worker", "citizen", "gp")) {
      var walker = Walker.as(Browser.house(), other);
      assertThat(walker.get(task + "/reach").statusCode()).as(other).isEqualTo(404);
      assertThat(walker.post(task + "/reach/link", command()).statusCode())
          .as(other)
          .isEqualTo(404);
      assertThat(walker.post(task + "/reach/note", command()).statusCode())
          .as(other)
          .isEqualTo(404);
    }
    var nobody = Walker.nobody(Browser.house());
    assertThat(nobody.get("/public/da/links/" + "a".repeat(43)).statusCode()).isEqualTo(404);
    assertThat(nobody.get(told.path().replace("/da/", "/xx/")).statusCode()).isEqualTo(404);
    var page = nobody.get(told.path());
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(
            sql()
                .sql(
                    "select count(*) from task.link where position(:code in token_hash || code_hash) > 0")
                .param("code", told.code().getBytes(UTF_8))
                .query(Integer.class)
                .single())
        .isZero();

    // A unit that signs in itself is not written to by others.
    var own = Patient.with("1410489995", "Siv", "Dalgaard", "SUL-138");
    own.tell(own.admission(Instant.now().minus(1, ChronoUnit.HOURS)));
    assertThat(ward.get(own.task(RULE) + "/reach").body()).contains("De bruger selv Medspil");
    assertThat(ward.post(own.task(RULE) + "/reach/link", command()).statusCode()).isEqualTo(404);
  }

  /// The lines of *Vi venter på* about a citizen, on whichever page they stand.
  private static String waiting(String citizen) {
    var ward = Walker.as(Browser.house(), "ward_nurse");
    var found = new StringBuilder();
    var next = "/work?list=waiting";
    while (!next.isEmpty()) {
      var page = ward.get(next).body();
      Pattern.compile("<tr.*?</tr>", Pattern.DOTALL)
          .matcher(page)
          .results()
          .map(MatchResult::group)
          .filter(row -> row.contains(citizen))
          .forEach(found::append);
      var more = Pattern.compile("href=\"(/work[^\"]*after=[^\"]+)\"").matcher(page);
      next = more.find() ? more.group(1).replace("&amp;", "&") : "";
    }
    return found.toString();
  }

  private static Task checking(Patient patient) {
    return patient.tasks().stream()
        .filter(one -> one.rule().rule().equals(RULE))
        .findFirst()
        .orElseThrow();
  }

  /// What stands in the stay, on the board and on the page of the stay.
  private static @Nullable ReportAnswer foundOfTheReport(Patient patient) {
    return patient.pathway().stays().all().getFirst().report().answer();
  }

  private static Map<String, String> command() {
    return Map.of("command", UUID.randomUUID().toString());
  }

  private static Told made(Walker ward, Patient patient, UUID form) {
    var reach = patient.task(RULE) + "/reach";
    ward.get(reach);
    var answer = ward.post(reach + "/link", Map.of("command", form.toString()));
    assertThat(answer.statusCode()).isEqualTo(303);
    return told(ward.get(reach).body());
  }

  private static void close(Walker ward, Patient patient) {
    var reach = patient.task(RULE) + "/reach";
    var id = Pattern.compile("name=\"link\" value=\"([^\"]+)\"").matcher(ward.get(reach).body());
    assertThat(id.find()).isTrue();
    ward.post(reach + "/close", Map.of("link", id.group(1)));
  }

  private static void note(Walker ward, Patient patient, String said) {
    ward.post(
        patient.task(RULE) + "/reach/note",
        Map.of("command", UUID.randomUUID().toString(), "said", said, "who", "Bo, vagten"));
  }

  /// The newest stands first.
  private static Told told(String page) {
    var link = LINK.matcher(page);
    var code = CODE.matcher(page.replace("&nbsp;", "\u00a0"));
    assertThat(link.find() && code.find()).as("a link with its code").isTrue();
    return new Told(link.group(), code.group(1) + code.group(2));
  }

  private static HttpResponse<String> open(String path, String code) {
    return Walker.nobody(Browser.house()).post(path + "/open", Map.of("code", code));
  }

  private static HttpResponse<String> answer(Told told, String said, String who, String day) {
    return Walker.nobody(Browser.house())
        .post(
            told.path() + "/answer",
            Map.of("code", told.code(), "said", said, "who", who, "day", day));
  }

  private static int wrongOf(Patient patient) {
    return sql()
        .sql("select wrong from task.link where pathway_id = :pathway")
        .param("pathway", patient.id().value())
        .query(Integer.class)
        .single();
  }

  private static int reports(Patient patient) {
    return sql()
        .sql(
            "select count(*) from journal.event where pathway_id = :p and type = 'task.reported/1'")
        .param("p", patient.id().value())
        .query(Integer.class)
        .single();
  }

  private static int looks(Patient patient, String kind) {
    return sql()
        .sql(
            """
            select count(*)
            from access.look
            where kind = :kind and what = 'task.link' and :pathway = any (pathways)
            """)
        .param("kind", kind)
        .param("pathway", patient.id().value())
        .query(Integer.class)
        .single();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
  }

  /// Somebody of Randers, whose home nursing has no login in the demo, admitted to M1.
  private static Patient admitted(String cpr, String given) {
    var home = OrganisationId.of("randers").value();
    var number = new Cpr(cpr);
    var birth = number.birthDate().orElseThrow();
    var id =
        Browser.house()
            .bean(People.class)
            .register(number, new People.Person(given, "Linksen", birth, home));
    var patient = new Patient(cpr, given + " Linksen", id);
    var service =
        new Entitlement(
            new EntitlementId(UUID.randomUUID()),
            home,
            UnitId.of("randers", "hjemmesygeplejen").value(),
            "SUL-138",
            SINCE,
            null);
    patient.happens(
        new CommandId(UUID.randomUUID()),
        SINCE,
        new PathwayCommand.OfCitizen(new CitizenCommand.Register(home, birth, SINCE)),
        new PathwayCommand.OfCitizen(new CitizenCommand.OpenEntitlement(service)));
    patient.tell(
        HospitalNotificationExamples.start(Code.STIN, cpr, Instant.now().minus(1, ChronoUnit.HOURS))
            .withEpisode(UUID.randomUUID().toString())
            .from(Patient.M1)
            .to(
                HospitalNotificationExamples.party(
                    "990000901000016003", "9520000000318", "Hjemmesygeplejen, Randers"))
            .asking());
    return patient;
  }

  private static JdbcClient sql() {
    return JdbcClient.create(Browser.house().database().superuser());
  }

  private static void look(Page page, String name) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "link-" + name + "-1440");
    page.setViewportSize(390, 844);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "link-" + name + "-390");
    page.setViewportSize(1440, 1000);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, named2(name)).click();
  }

  private static Page.GetByRoleOptions named2(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
