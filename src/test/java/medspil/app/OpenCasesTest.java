package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import medspil.agreement.AgreementRef;
import medspil.browser.House;
import medspil.browser.Walker;
import medspil.citizen.MigratePathway;
import medspil.journal.ManyPathways;
import medspil.task.TaskId;
import medspil.transition.Choice;
import medspil.transition.CountPreview;
import medspil.transition.OpenCases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a new version leaves people with the old tasks, or changes them unseen.
class OpenCasesTest {
  private static final House HOUSE =
      House.start(
          "demo", "--medspil.clock=2026-11-20T08:00:00Z", "--medspil.agreements=" + folder());
  private static final String PAGE = "/agreements/proeve/open-cases";

  @Test
  void open_tasks_are_seen_before_they_are_moved_and_moved_once() {
    var walker = Walker.as(HOUSE, "coordinator_norddjurs");
    var old = under(1);
    assertThat(old).isPositive();

    var preview = walker.get(PAGE + "?choice=open_steps").body();
    assertThat(preview).contains(old / 2 + " opgaver flyttes").contains("Det vil ske");
    assertThat(under(1)).as("nothing happens by looking").isEqualTo(old);
    assertThat(preview).contains("name=\"seen\"");
    var press = UUID.randomUUID().toString();
    var unseen = walker.post(PAGE, Map.of("form", press, "choice", "open_steps"));
    assertThat(unseen.statusCode()).isEqualTo(422);
    assertThat(unseen.body()).contains("Se først, hvad valget betyder", "Det vil ske");
    var other = Map.of("form", press, "choice", "open_steps", "seen", seen(walker, "whole"));
    assertThat(walker.post(PAGE, other).body()).contains("Der er sket noget, siden du så det");
    assertThat(walker.post(PAGE, Map.of("form", press)).body()).contains("Vælg først");
    assertThat(count("select count(*) from transition.transition")).isZero();
    var form = Map.of("form", press, "choice", "open_steps", "seen", seen(walker, "open_steps"));
    walker.post(PAGE, form);
    walker.post(PAGE, form);
    HOUSE.bean(CarryOver.class).run();
    HOUSE.bean(CarryOver.class).run();

    assertThat(under(1)).isZero();
    assertThat(count("select count(*) from task.open_task where rule like 'proeve/2/1/nurse'"))
        .isGreaterThanOrEqualTo(old / 2);
    assertThat(count("select count(*) from task.closed_task where outcome = 'new_version'"))
        .isEqualTo(old / 2);
    assertThat(count("select count(*) from transition.transition")).isEqualTo(1);
    assertThat(walker.get(PAGE).body()).contains("Gennemført");
    HOUSE.bean(ReconcileNightly.class).run();
    assertThat(HOUSE.bean(DifferenceHealth.class).look()).as("moved on purpose").isEmpty();
    why();
  }

  @Test
  void counted_in_portions_of_any_size_it_is_the_same_and_goes_on_where_it_stopped() {
    var to = new AgreementRef("proeve", 2);
    var all = HOUSE.bean(OpenCases.class).of(to, Choice.WHOLE);
    var whole = new ArrayList<TaskId>();
    var first = new ArrayList<TaskId>();
    var rest = new ArrayList<TaskId>();

    var at_once = count(to, 1_000).of(all, whole::addAll, () -> true);
    var one_by_one = count(to, 1).of(all, _ -> {}, () -> true);
    var stopped = count(to, 3).of(all, first::addAll, () -> false);
    count(to, 2).of(all.subList(stopped.counted(), all.size()), rest::addAll, () -> true);

    assertThat(at_once.counted()).isEqualTo(all.size()).isGreaterThan(3);
    assertThat(one_by_one).isEqualTo(at_once);
    assertThat(stopped.counted()).isEqualTo(3);
    first.addAll(rest);
    assertThat(first).containsExactlyElementsOf(whole).doesNotHaveDuplicates();
    assertThat(all).isSortedAccordingTo(Comparator.comparing(one -> one.value().toString()));
  }

  @Test
  void the_tasks_behind_the_numbers_are_listed_for_those_who_may_see_them() {
    var walker = Walker.as(HOUSE, "coordinator_norddjurs");

    assertThat(walker.get(PAGE + "/tasks?choice=whole").statusCode()).isEqualTo(200);
    assertThat(walker.get(PAGE + "/tasks?choice=whole&after=ffff").body())
        .contains("ingen opgaver");
    assertThat(walker.get(PAGE + "/tasks?choice=keep").statusCode()).isEqualTo(404);
    assertThat(walker.get(PAGE + "/tasks").statusCode()).isEqualTo(404);
    assertThat(Walker.as(HOUSE, "home_nurse").get(PAGE + "/tasks?choice=whole").statusCode())
        .isEqualTo(403);
  }

  private static CountPreview count(AgreementRef to, int portion) {
    return new CountPreview(
        HOUSE.bean(ManyPathways.class),
        new MigratePathway.Wish(to, MigratePathway.Mode.WHOLE),
        HOUSE.bean(AgreementsOfToday.class).get(),
        HOUSE.bean(StoredDirectory.class).get(),
        Instant.parse("2026-11-20T09:00:00Z"),
        portion);
  }

  /// What the page of a preview says that was seen.
  private static String seen(Walker walker, String choice) {
    var page = walker.get(PAGE + "?choice=" + choice).body();
    var found = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static void why() {
    var nurse = Walker.as(HOUSE, "home_nurse");
    var task =
        JdbcClient.create(HOUSE.database().superuser())
            .sql(
                """
                select '/tasks/' || o.pathway_id || '/' || o.task_id
                from task.open_task o
                join journal.event e on e.pathway_id = o.pathway_id and e.type = 'task.migrated/1'
                join citizen.identity i on i.pathway_id = o.pathway_id
                where o.rule = 'proeve/2/1/nurse' and i.given_name = 'Ruth'
                limit 1
                """)
            .query(String.class)
            .single();

    assertThat(nurse.get(task).body())
        .contains("kom opgaven fra version 1 over på version 2")
        .contains("Flyttet fra version 1 til version 2");
  }

  private static long under(int version) {
    return count("select count(*) from task.open_task where rule like 'proeve/" + version + "/%'");
  }

  private static long count(String sql) {
    return JdbcClient.create(HOUSE.database().superuser()).sql(sql).query(Long.class).single();
  }

  private static Path folder() {
    try {
      var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "two");
      Files.writeString(
          folder.resolve("1.yaml"),
          version(1, "2021-06-01", List.of(duty("nurse", "48 hours"), duty("old", "96 hours"))));
      Files.writeString(
          folder.resolve("2.yaml"), version(2, "2026-11-20", List.of(duty("nurse", "3 hours"))));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String duty(String id, String within) {
    return """
          - id: %s
            duty:
              when: stay.admitted
              who: residence_municipality.home_nursing
              shall: {da: Opgaven %s}
              within: %s
    """
        .formatted(id, id, within);
  }

  private static String version(int version, String since, List<String> duties) {
    return """
    agreement: proeve
    version: %d
    kind: cooperation_agreement
    in_force: %s
    languages: [da]
    title: {da: Prøve}
    origin: {kind: agreed_text, source: Prøve}
    parties:
      residence_municipality: region-midtjylland.municipalities
      hospital: region-midtjylland.hospitals
    clauses:
      "1":
        heading: {da: Et punkt}
        rules:
    """
            .formatted(version, since)
        + String.join("", duties);
  }
}
