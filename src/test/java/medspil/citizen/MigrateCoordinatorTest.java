package medspil.citizen;

import static medspil.citizen.PathwayExamples.DIRECTORY;
import static medspil.citizen.PathwayExamples.NURSING;
import static medspil.citizen.PathwayExamples.act;
import static medspil.citizen.PathwayExamples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.agreement.AgreementRef;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Source;
import medspil.citizen.MigratePathway.Mode;
import medspil.directory.UnitId;
import medspil.task.Task;
import medspil.team.TeamCommand;
import medspil.team.TeamEvent;
import org.junit.jupiter.api.Test;

/// If this breaks, a citizen has two coordinators, none, or one that the parties no longer agree
/// on.
class MigrateCoordinatorTest {
  private static final AgreementRef NEW = new AgreementRef("test", 2);
  private static final Instant BEFORE = Instant.parse("2026-05-04T08:00:00Z");
  private static final Instant LATER = BEFORE.plus(Duration.ofDays(3));
  private static final UUID OFFICE = UnitId.of("chain-municipality", "office").value();

  private static final AgreementsInForce OTHER_TABLE =
      inForce(table(1, "1", "home_nursing"), table(2, "1", "front_desk"));
  private static final AgreementsInForce SAME_TABLE =
      inForce(table(1, "1", "home_nursing"), table(2, "1", "home_nursing"));
  private static final AgreementsInForce OTHER_CLAUSE =
      inForce(table(1, "1", "home_nursing"), table(2, "2", "front_desk"));
  private static final AgreementsInForce NO_TABLE =
      inForce(table(1, "1", "home_nursing"), version(2, "1", ""));
  private static final AgreementsInForce ONLY_NEW =
      inForce(version(1, "1", ""), table(2, "1", "front_desk"));

  @Test
  void whom_the_newer_table_names_is_handed_the_task() {
    var moved = migrated(OTHER_TABLE, placed(OTHER_TABLE), Mode.OPEN_STEPS);

    assertThat(tasks(moved)).isEqualTo("test/2/1/coordinator OPEN office");
    assertThat(coordinator(moved).unit()).isEqualTo(OFFICE);
    assertThat(task(moved).handed()).isNotEmpty();
    assertThat(task(moved).migrated()).isNotNull();
  }

  @Test
  void who_is_named_by_both_keeps_it_without_being_handed_it_again() {
    var moved = migrated(SAME_TABLE, placed(SAME_TABLE), Mode.OPEN_STEPS);

    assertThat(tasks(moved)).isEqualTo("test/2/1/coordinator OPEN nursing");
    assertThat(task(moved).handed()).isEmpty();
    assertThat(coordinator(moved).rule()).isEqualTo("test/2/1/coordinator");
    assertThat(fact(SAME_TABLE, moved)).isEqualTo(fact(SAME_TABLE, migratedTwice(moved)));
  }

  @Test
  void a_table_in_another_clause_is_another_task_and_the_old_one_ends() {
    var moved = migrated(OTHER_CLAUSE, placed(OTHER_CLAUSE), Mode.OPEN_STEPS);

    assertThat(tasks(moved))
        .isEqualTo("test/1/1/coordinator WITHDRAWN nursing; test/2/2/coordinator OPEN office");
  }

  @Test
  void without_a_table_in_the_newer_version_nobody_coordinates_by_it() {
    var moved = migrated(NO_TABLE, placed(NO_TABLE), Mode.OPEN_STEPS);

    assertThat(tasks(moved)).isEqualTo("test/1/1/coordinator WITHDRAWN nursing");
    assertThat(moved.team().coordinator()).isNull();
  }

  @Test
  void whom_a_person_placed_stays_and_is_told_of_the_newer_rule() {
    var placed = placed(OTHER_TABLE);
    var by_hand =
        act(
            OTHER_TABLE,
            placed,
            new PathwayCommand.OfTeam(
                new TeamCommand.PlaceOtherwise(
                    "residence_municipality.front_desk",
                    OFFICE,
                    "citizens_wish",
                    BEFORE.plusSeconds(60))),
            BEFORE.plusSeconds(60));

    var moved = migrated(OTHER_TABLE, by_hand, Mode.WHOLE);

    assertThat(tasks(moved)).isEqualTo("test/2/1/coordinator OPEN office");
    assertThat(moved.team()).isEqualTo(by_hand.team());
  }

  @Test
  void a_table_that_only_the_newer_version_has_is_followed_when_all_goes_on_by_it() {
    var before = placed(ONLY_NEW);
    assertThat(before.tasks().all()).isEmpty();

    assertThat(migrated(ONLY_NEW, before, Mode.OPEN_STEPS)).isEqualTo(before);
    assertThat(tasks(migrated(ONLY_NEW, before, Mode.WHOLE)))
        .isEqualTo("test/2/1/coordinator OPEN office");
  }

  @Test
  void kept_it_stays_by_the_older_version_until_a_fact_is_judged_by_the_table_of_its_day() {
    var kept = placed(OTHER_TABLE);
    assertThat(tasks(kept)).isEqualTo("test/1/1/coordinator OPEN nursing");

    var told = fact(OTHER_TABLE, kept);

    assertThat(coordinator(told).unit()).isEqualTo(OFFICE);
  }

  private static Pathway placed(AgreementsInForce agreements) {
    return act(
        agreements,
        registered(),
        new PathwayCommand.OfTeam(new TeamCommand.StateProgramme("bipolar", BEFORE)),
        BEFORE);
  }

  /// Something about the citizen that was not known.
  private static Pathway fact(AgreementsInForce agreements, Pathway pathway) {
    return act(
        agreements,
        pathway,
        new PathwayCommand.OfTeam(
            new TeamCommand.StateJobCentreContact(true, LATER.plusSeconds(60))),
        LATER.plusSeconds(60));
  }

  private static Pathway migratedTwice(Pathway pathway) {
    return migrated(SAME_TABLE, pathway, Mode.WHOLE);
  }

  private static Pathway migrated(AgreementsInForce agreements, Pathway pathway, Mode mode) {
    var wish = new PathwayCommand.Migrate(new MigratePathway.Wish(NEW, mode));
    return act(agreements, pathway, wish, LATER);
  }

  private static TeamEvent.Coordinator coordinator(Pathway pathway) {
    var placed = pathway.team().coordinator();
    assertThat(placed).isNotNull();
    return Objects.requireNonNull(placed);
  }

  private static Task task(Pathway pathway) {
    return pathway.tasks().all().stream().findFirst().orElseThrow();
  }

  private static String tasks(Pathway pathway) {
    return pathway.tasks().all().stream()
        .map(task ->
            task.rule()
                + " "
                + task.status()
                + (task.owner().unit().equals(NURSING) ? " nursing" : " office"))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static Source table(int version, String clause, String function) {
    return version(
        version,
        clause,
        """
            rules:
              - id: coordinator
                assignment:
                  role: coordinator
                  hit: first
                  shall: {da: Koordiner}
                  rows:
                    - {who: residence_municipality.%s, because: {da: Sådan er det}}
        """
            .formatted(function));
  }

  private static Source version(int version, String clause, String rules) {
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
        clauses:
          "%s":
            heading: {da: Et punkt}
        """
            .formatted(version, version == 1 ? "2021-06-01" : "2026-05-05", clause);
    return new Source("test-" + version + ".yaml", head + rules);
  }

  private static AgreementsInForce inForce(Source... versions) {
    return LibraryExamples.inForce(DIRECTORY, LocalDate.parse("2026-05-04"), versions);
  }
}
