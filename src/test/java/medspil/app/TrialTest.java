package medspil.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import medspil.browser.House;
import medspil.browser.Walker;
import medspil.simulation.Run;
import medspil.simulation.Runs;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a secretariat signs what it could not try, or learns of a citizen by trying.
class TrialTest {
  private static final House HOUSE =
      House.start("demo", "--medspil.clock=2026-11-20T08:00:00Z", "--medspil.smallest-number=1");
  private static final String AGREEMENT = "indlaeggelse-og-udskrivelse-midt";

  @Test
  void the_version_of_today_gives_the_tasks_that_the_journal_holds() {
    var walker = Walker.as(HOUSE, "coordinator_norddjurs");

    var run = tried(walker, choice(), "");
    var page = walker.get(run).body();

    var held =
        JdbcClient.create(HOUSE.database().superuser())
            .sql(
                """
                select (select count(*) from task.open_task where rule like :rule)
                  + (select count(*) from task.closed_task where rule like :rule)
                """)
            .param("rule", AGREEMENT + "%")
            .query(Long.class)
            .single();
    assertThat(held).isPositive();
    assertThat(page)
        .contains("Udkastet ville have givet " + held + " opgaver. Aftalen i dag gav " + held);
    assertThat(walker.get(run + "/result.csv").body())
        .contains("\"Opgaver hos hver part\";\"I alt\";\"udkastet\";\"" + held + "\"");
  }

  @Test
  void a_draft_that_was_pasted_is_tried_beside_the_version_of_today() throws IOException {
    var walker = Walker.as(HOUSE, "secretary");

    var run = tried(walker, "", draft());
    var page = walker.get(run).body();

    assertThat(page).contains("Prøven står her").contains("Nye modstrid");
    assertThat(page).doesNotContain("Testesen").doesNotContain("Larsen");
  }

  @Test
  void a_draft_gives_its_difference_to_the_version_of_today_in_table_plot_and_csv()
      throws IOException {
    var walker = Walker.as(HOUSE, "coordinator_norddjurs");

    var run = tried(walker, "", draft());
    var page = walker.get(run).body();
    var csv = walker.get(run + "/result.csv").body();

    assertThat(page).contains("<th scope=\"col\">Forskel</th>", "Udkastet minus aftalen i dag");
    var today = number(csv, "aftalen i dag");
    var drafted = number(csv, "udkastet");
    assertThat(drafted).isGreaterThan(today);
    assertThat(number(csv, "forskel")).isEqualTo(drafted - today);
    assertThat(page).contains(">+" + (drafted - today) + "</td>");
  }

  private static long number(String csv, String side) {
    var start = "\"Opgaver hos hver part\";\"I alt\";\"" + side + "\";\"";
    var at = csv.indexOf(start) + start.length();
    return Long.parseLong(csv.substring(at, csv.indexOf('"', at)));
  }

  @Test
  void a_draft_that_is_kept_here_is_chosen_by_those_who_may_read_it() {
    var walker = Walker.as(HOUSE, "secretary");
    walker.get("/agreements/drafts/new");
    walker.post(
        "/agreements/drafts/new",
        Map.of(
            "command", UUID.randomUUID().toString(),
            "from", AGREEMENT,
            "how", "after",
            "id", "proevet-udkast",
            "title", "Prøvet udkast"));

    assertThat(walker.get("/agreements/try").body())
        .contains("value=\"draft:proevet-udkast\"", "Udkast: Prøvet udkast (version 1)");
    assertThat(walker.get(tried(walker, "draft:proevet-udkast", "")).body())
        .contains("Prøvet udkast");
    var other = Walker.as(HOUSE, "coordinator_norddjurs");
    assertThat(other.get("/agreements/try").body()).doesNotContain("draft:proevet-udkast");
    assertThat(other.post("/agreements/try", form("draft:proevet-udkast", "")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void a_file_is_checked_before_it_is_tried() throws IOException {
    var walker = Walker.as(HOUSE, "secretary");
    walker.get("/agreements/try");

    var faulty = "agreement: forkert\nversion: to\n".getBytes(UTF_8);
    var answer = walker.post("/agreements/try", form("", ""), "file", faulty);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("udkast.yaml:2:", "her skal der stå et helt tal fra 1", "agreement: forkert");
    var large = walker.post("/agreements/try", form("", ""), "file", new byte[700_000]);
    assertThat(large.statusCode()).isEqualTo(422);
    assertThat(large.body()).contains("Filen er for stor");
    var picture = walker.post("/agreements/try", form("", ""), "file", new byte[] {-1, -40, 0, 1});
    assertThat(picture.body()).contains("Filen er ikke en tekstfil");
    assertThat(
            walker.post("/agreements/try", form("", ""), "file", new byte[5_200_000]).statusCode())
        .isEqualTo(413);
    assertThat(walker.post("/agreements/try", form("", ""), "file", new byte[0]).body())
        .contains("Vælg en aftale");

    walker.get("/agreements/try");
    var sound = walker.post("/agreements/try", form("", ""), "file", draft().getBytes(UTF_8));
    assertThat(sound.statusCode()).isEqualTo(303);
    HOUSE.bean(SimulateRuns.class).run();
  }

  @Test
  void a_faulty_text_comes_back_with_the_place_of_the_fault() {
    var walker = Walker.as(HOUSE, "secretary");
    walker.get("/agreements/try");

    var answer = walker.post("/agreements/try", form("", "agreement: forkert\nversion: to\n"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("version: to").contains("udkast.yaml:2:");
  }

  @Test
  void who_is_no_party_tries_nothing_and_sees_nothing_of_others() {
    var mine = tried(Walker.as(HOUSE, "coordinator_norddjurs"), choice(), "");
    var other = Walker.as(HOUSE, "coordinator");
    other.get("/agreements/try");

    assertThat(other.get(mine).statusCode()).isEqualTo(404);
    assertThat(other.post("/agreements/try", form(choice(), "")).statusCode()).isEqualTo(422);
    assertThat(Walker.as(HOUSE, "home_nurse").get("/agreements/try").statusCode()).isEqualTo(403);
    assertThat(Walker.as(HOUSE, "citizen").get("/agreements/try").statusCode()).isEqualTo(403);
  }

  @Test
  void a_run_that_was_stopped_gives_nothing_and_one_press_gives_one_run() {
    var walker = Walker.as(HOUSE, "secretary");
    walker.get("/agreements/try");
    var form = form(choice(), "");

    var first = asked(walker, form);
    var again = asked(walker, form);
    var other = asked(walker, form(choice(), ""));
    var id = run(first);
    walker.post("/agreements/try/" + id + "/cancel", Map.of());
    HOUSE.bean(SimulateRuns.class).run();

    assertThat(again).isEqualTo(first);
    assertThat(other).isEqualTo("/agreements/try");
    var run = HOUSE.bean(Runs.class).find(UUID.fromString(id)).orElseThrow();
    assertThat(run.state()).isEqualTo(Run.State.CANCELLED);
    assertThat(run.found()).isNull();
    assertThat(walker.get("/agreements/try/" + id + "/result.csv").statusCode()).isEqualTo(404);
  }

  @Test
  void a_server_that_died_in_the_middle_leaves_a_run_that_the_next_one_carries_out() {
    var walker = Walker.as(HOUSE, "secretary");
    walker.get("/agreements/try");
    var id = run(asked(walker, form(choice(), "")));
    HOUSE.bean(Runs.class).goesOn(UUID.fromString(id), 3, 14);

    HOUSE.bean(SimulateRuns.class).run();

    assertThat(HOUSE.bean(Runs.class).find(UUID.fromString(id)).orElseThrow().state())
        .isEqualTo(Run.State.DONE);
  }

  private static String tried(Walker walker, String choice, String text) {
    walker.get("/agreements/try");
    var path = asked(walker, form(choice, text));
    assertThat(path).startsWith("/agreements/try/");
    HOUSE.bean(SimulateRuns.class).run();
    return path;
  }

  /// Where a press leads.
  private static String asked(Walker walker, Map<String, String> form) {
    var answer = walker.post("/agreements/try", form);
    assertThat(answer.statusCode()).isEqualTo(303);
    var to = URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    walker.get(to);
    return to;
  }

  private static String run(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Map<String, String> form(String choice, String text) {
    return Map.of(
        "form",
        UUID.randomUUID().toString(),
        "agreement",
        choice,
        "text",
        text,
        "first",
        "2026-01-01",
        "last",
        "2026-12-31");
  }

  private static String choice() {
    return AGREEMENT + "/" + version();
  }

  private static int version() {
    return 1;
  }

  /// One more task at every admission.
  private static String draft() throws IOException {
    var text = Files.readString(Path.of("agreements/" + AGREEMENT + ".yaml"));
    return text.stripTrailing()
        + """

          "99":
            heading: {da: Et nyt punkt, nb: Et nytt punkt, en: A new clause}
            text: {da: Et nyt punkt., nb: Et nytt punkt., en: A new clause.}
            rules:
              - id: tried
                duty:
                  when: stay.admitted
                  who: hospital.hospital_ward
                  shall: {da: Prøven står her, nb: Prøven står her, en: Tried here}
                  within: 2 hours
        """;
  }
}
