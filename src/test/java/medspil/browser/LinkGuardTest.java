package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.stay.ReportAnswer;
import medspil.task.Status;
import org.junit.jupiter.api.Test;

/// If this breaks, somebody reads of a citizen by a link that was not meant for them.
class LinkGuardTest {
  @Test
  void a_wrong_code_tried_by_many_at_once_locks_the_link_for_the_right_one_too() {
    var patient = LinkedTask.admitted("1410489992", "Liv");
    var ward = Walker.as(Browser.house(), "ward_nurse");
    var told = LinkedTask.made(ward, patient, UUID.randomUUID());
    var wrong = told.code().equals("111111") ? "222222" : "111111";

    var answers =
        IntStream.range(0, 20)
            .mapToObj(_ -> CompletableFuture.supplyAsync(() -> LinkedTask.open(told.path(), wrong)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).allMatch(one -> !one.body().contains(LinkedTask.TITLE));
    assertThat(wrongOf(patient)).isEqualTo(5);
    assertThat(LinkedTask.open(told.path(), told.code()).statusCode()).isEqualTo(410);
    assertThat(ward.get(patient.task(LinkedTask.RULE) + "/reach").body())
        .contains("Spærret: 5 forkerte koder");
    assertThat(LinkedTask.waiting("Liv Linksen")).contains("Linket er spærret");
  }

  @Test
  void a_link_opens_nothing_when_it_is_used_closed_expired_or_the_task_is_over() {
    var patient = LinkedTask.admitted("1410489993", "Lea");
    var ward = Walker.as(Browser.house(), "ward_nurse");
    var form = UUID.randomUUID();
    var told = LinkedTask.made(ward, patient, form);
    assertThat(LinkedTask.made(ward, patient, form)).as("pressed twice").isEqualTo(told);

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
    assertThat(ward.get(patient.task(LinkedTask.RULE) + "/reach").body())
        .contains("Kan ikke: ")
        .doesNotContain(script);
    assertThat(LinkedTask.open(told.path(), told.code()).body()).doesNotContain(LinkedTask.TITLE);

    var closed = LinkedTask.made(ward, patient, UUID.randomUUID());
    close(ward, patient);
    assertThat(LinkedTask.open(closed.path(), closed.code()).statusCode()).isEqualTo(410);

    var expired = LinkedTask.made(ward, patient, UUID.randomUUID());
    LinkedTask.sql()
        .sql("update task.link set until = now() - interval '1 minute' where answered_at is null")
        .update();
    assertThat(LinkedTask.open(expired.path(), expired.code()).statusCode()).isEqualTo(410);

    var late = LinkedTask.made(ward, patient, UUID.randomUUID());
    assertThat(LinkedTask.foundOfTheReport(patient)).isNull();
    note(ward, patient, "done:new_sent");
    assertThat(LinkedTask.checking(patient).status()).isEqualTo(Status.DONE);
    assertThat(LinkedTask.foundOfTheReport(patient)).isEqualTo(ReportAnswer.NEW_SENT);
    assertThat(LinkedTask.open(late.path(), late.code()).statusCode()).isEqualTo(410);
    assertThat(answer(late, "cannot:not_ours", "Bo", "").statusCode()).isEqualTo(410);
  }

  @Test
  void nobody_else_sends_one_sees_one_or_finds_one() {
    var patient = LinkedTask.admitted("1410489994", "Ria");
    var ward = Walker.as(Browser.house(), "ward_nurse");
    var told = LinkedTask.made(ward, patient, UUID.randomUUID());
    var task = patient.task(LinkedTask.RULE);

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
            LinkedTask.sql()
                .sql(
                    "select count(*) from task.link where position(:code in token_hash || code_hash) > 0")
                .param("code", told.code().getBytes(UTF_8))
                .query(Integer.class)
                .single())
        .isZero();

    // A unit that signs in itself is not written to by others.
    var own = Patient.with("1410489995", "Siv", "Dalgaard", "SUL-138");
    own.tell(own.admission(Instant.now().minus(1, ChronoUnit.HOURS)));
    assertThat(ward.get(own.task(LinkedTask.RULE) + "/reach").body())
        .contains("De bruger selv Medspil");
    assertThat(ward.post(own.task(LinkedTask.RULE) + "/reach/link", command()).statusCode())
        .isEqualTo(404);
  }

  private static Map<String, String> command() {
    return Map.of("command", UUID.randomUUID().toString());
  }

  private static void close(Walker ward, Patient patient) {
    var reach = patient.task(LinkedTask.RULE) + "/reach";
    var id = Pattern.compile("name=\"link\" value=\"([^\"]+)\"").matcher(ward.get(reach).body());
    assertThat(id.find()).isTrue();
    ward.post(reach + "/close", Map.of("link", id.group(1)));
  }

  private static void note(Walker ward, Patient patient, String said) {
    ward.post(
        patient.task(LinkedTask.RULE) + "/reach/note",
        Map.of("command", UUID.randomUUID().toString(), "said", said, "who", "Bo, vagten"));
  }

  private static HttpResponse<String> answer(
      LinkedTask.Told told, String said, String who, String day) {
    return Walker.nobody(Browser.house())
        .post(
            told.path() + "/answer",
            Map.of("code", told.code(), "said", said, "who", who, "day", day));
  }

  private static int wrongOf(Patient patient) {
    return LinkedTask.sql()
        .sql("select wrong from task.link where pathway_id = :pathway")
        .param("pathway", patient.id().value())
        .query(Integer.class)
        .single();
  }

  private static int reports(Patient patient) {
    return LinkedTask.sql()
        .sql(
            "select count(*) from journal.event where pathway_id = :p and type = 'task.reported/1'")
        .param("p", patient.id().value())
        .query(Integer.class)
        .single();
  }
}
