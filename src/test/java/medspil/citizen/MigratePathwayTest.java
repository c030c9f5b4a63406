package medspil.citizen;

import static medspil.citizen.PathwayExamples.ADMITTED;
import static medspil.citizen.PathwayExamples.DIRECTORY;
import static medspil.citizen.PathwayExamples.ID;
import static medspil.citizen.PathwayExamples.NURSING;
import static medspil.citizen.PathwayExamples.after;
import static medspil.citizen.PathwayExamples.claim;
import static medspil.citizen.PathwayExamples.opened;
import static medspil.citizen.PathwayExamples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.agreement.AgreementRef;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Source;
import medspil.citizen.MigratePathway.Mode;
import medspil.journal.Decision;
import medspil.stay.Claim;
import medspil.stay.StayCommand;
import medspil.stay.Way;
import medspil.stay.What;
import medspil.task.Task;
import medspil.task.TaskCommand;
import org.junit.jupiter.api.Test;

/// If this breaks, a new version overturns what people were in the middle of, or is never followed.
class MigratePathwayTest {
  private static final AgreementRef NEW = new AgreementRef("test", 2);
  private static final Instant LATER = ADMITTED.plus(Duration.ofHours(30));

  /// The old one: nurse 48 hours, ward 24 hours, old. The new one: nurse 3 hours, ward 24 hours,
  /// and a call, but nothing old.
  private static final AgreementsInForce BOTH =
      inForce(
          version(1, "2021-06-01", duty("nurse", "home_nursing", "48 hours"), ward(), old()),
          version(2, "2026-05-05", duty("nurse", "home_nursing", "3 hours"), ward(), call()));

  @Test
  void what_is_open_goes_on_by_the_new_version_and_nothing_is_born_overdue() {
    var moved = migrated(admitted(), Mode.OPEN_STEPS, LATER);

    assertThat(tasks(moved)).isEqualTo("nurse 2 OPEN; old 1 WITHDRAWN; ward 2 OPEN");
    var nurse = task(moved, "nurse");
    assertThat(nurse.due()).isEqualTo(LATER.plus(Duration.ofHours(3)));
    assertThat(nurse.migrated()).isNotNull();
  }

  @Test
  void a_whole_case_also_gets_what_only_the_new_version_asks_for() {
    var moved = migrated(admitted(), Mode.WHOLE, LATER);

    assertThat(tasks(moved)).isEqualTo("call 2 OPEN; nurse 2 OPEN; old 1 WITHDRAWN; ward 2 OPEN");
    assertThat(task(moved, "call").due()).isEqualTo(LATER.plus(Duration.ofHours(2)));
  }

  @Test
  void a_done_task_is_never_touched_nor_marked_afterwards() {
    var admitted = admitted();
    var done =
        act(
            admitted,
            new PathwayCommand.OfTask(
                new TaskCommand.Complete(
                    task(admitted, "old").id(), "done", ADMITTED, new UUID(3, 3))),
            ADMITTED);

    var home = home(migrated(done, Mode.WHOLE, LATER));

    assertThat(task(home, "old")).isEqualTo(task(done, "old"));
  }

  @Test
  void what_happens_next_leaves_the_case_in_the_new_version() {
    var moved = migrated(admitted(), Mode.WHOLE, LATER);

    var home = home(moved);

    assertThat(tasks(home)).isEqualTo("call 2 OPEN; nurse 2 OPEN; old 1 WITHDRAWN; ward 2 OPEN");
  }

  @Test
  void an_admission_that_is_taken_back_and_comes_again_comes_by_the_new_version() {
    var moved = migrated(admitted(), Mode.WHOLE, LATER);

    var gone =
        act(moved, report(claim(What.ADMISSION, Way.CANCELLED, ADMITTED)), LATER.plusSeconds(60));

    assertThat(gone.tasks().all()).noneMatch(task -> task.status().owed());
  }

  @Test
  void a_date_that_had_passed_or_was_paused_stays_as_it_was() {
    var admitted = admitted();
    var paused =
        act(
            admitted,
            new PathwayCommand.OfTask(
                new TaskCommand.Pause(
                    task(admitted, "nurse").id(), "awaiting_citizen", ADMITTED.plusSeconds(60))),
            ADMITTED.plusSeconds(60));

    var moved = migrated(paused, Mode.OPEN_STEPS, LATER);

    assertThat(task(moved, "nurse").countdown()).isEqualTo(task(paused, "nurse").countdown());
    assertThat(task(moved, "nurse").rule().version()).isEqualTo(2);
    assertThat(task(admitted, "ward").isOverdue(LATER)).isTrue();
    assertThat(task(moved, "ward").due()).isEqualTo(task(admitted, "ward").due());
  }

  @Test
  void carried_over_twice_is_carried_over_once_and_kept_is_kept() {
    var moved = migrated(admitted(), Mode.WHOLE, LATER);

    assertThat(migrated(moved, Mode.WHOLE, LATER.plusSeconds(60))).isEqualTo(moved);
    assertThat(tasks(home(admitted()))).isEqualTo("nurse 1 OPEN; old 1 OPEN; ward 1 OPEN");
  }

  @Test
  void the_plan_tells_what_would_happen_and_does_nothing() {
    var plan =
        MigratePathway.plan(
            admitted(),
            ID.value(),
            new MigratePathway.Wish(NEW, Mode.WHOLE),
            BOTH,
            DIRECTORY,
            LATER);

    assertThat(plan.moved()).hasSize(2);
    assertThat(plan.redated()).isEqualTo(1);
    assertThat(plan.gone()).hasSize(1);
    assertThat(plan.added()).hasSize(1);
  }

  private static Pathway admitted() {
    return act(
        after(registered(), opened("SUL-138", NURSING, null)),
        report(claim(What.ADMISSION, Way.STATED, ADMITTED)),
        ADMITTED);
  }

  private static Pathway home(Pathway pathway) {
    return act(
        pathway,
        report(claim(What.LEAVE_START, Way.STATED, LATER.plusSeconds(600))),
        LATER.plusSeconds(700));
  }

  private static PathwayCommand report(Claim claim) {
    return new PathwayCommand.OfStay(new StayCommand.Report(claim));
  }

  private static Pathway migrated(Pathway pathway, Mode mode, Instant at) {
    return act(pathway, new PathwayCommand.Migrate(new MigratePathway.Wish(NEW, mode)), at);
  }

  private static Pathway act(Pathway pathway, PathwayCommand wish, Instant at) {
    var decide = new DecidePathway(() -> new FollowAgreements(BOTH, DIRECTORY));
    var decision = decide.decide(pathway, wish, new Subject(ID.value()), at, UUID::randomUUID);
    return decision instanceof Decision.Accepted(var happened)
        ? DecidePathway.evolve(pathway, happened)
        : pathway;
  }

  private static Task task(Pathway pathway, String rule) {
    return pathway.tasks().all().stream()
        .filter(task -> task.key().rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String tasks(Pathway pathway) {
    return pathway.tasks().all().stream()
        .map(task -> task.key().rule() + " " + task.rule().version() + " " + task.status())
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String ward() {
    return duty("ward", "", "24 hours")
        .replace("residence_municipality.", "hospital.hospital_ward");
  }

  private static String old() {
    return duty("old", "home_nursing", "96 hours");
  }

  private static String call() {
    return duty("call", "home_nursing", "2 hours");
  }

  private static String duty(String id, String function, String within) {
    return """
          - id: %s
            duty:
              when: stay.admitted
              who: residence_municipality.%s
              shall: {da: %s}
              within: %s
    """
        .formatted(id, function, id, within);
  }

  private static Source version(int version, String since, String... duties) {
    var head =
        """
        agreement: test
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
            .formatted(version, since);
    return new Source("test-" + version + ".yaml", head + String.join("", duties));
  }

  private static AgreementsInForce inForce(Source... versions) {
    return LibraryExamples.inForce(DIRECTORY, LocalDate.parse("2026-05-04"), versions);
  }
}
