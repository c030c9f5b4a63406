package medspil.citizen;

import static medspil.citizen.PathwayExamples.ID;
import static medspil.citizen.PathwayExamples.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.agreement.AgreementRef;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.agreement.Source;
import medspil.agreement.Words;
import medspil.change.ChangeCommand;
import medspil.change.ChangeId;
import medspil.change.ChangeReason;
import medspil.citizen.MigratePathway.Mode;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.goal.Aim;
import medspil.goal.Direction;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Side;
import medspil.healthtask.Arrangement;
import medspil.healthtask.HealthService;
import medspil.healthtask.HealthTaskCommand;
import medspil.healthtask.HealthTaskEvent;
import medspil.healthtask.HealthTaskId;
import medspil.healthtask.Holder;
import medspil.healthtask.Reason;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingId;
import medspil.meeting.MeetingKind;
import medspil.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a new version of an agreement reaches hospital stays only, and whoever has a
/// meeting, a goal or a contract open goes on by rules that no longer hold.
class MigrateMattersTest {
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final Instant LATER = AT.plus(Duration.ofHours(30));
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final AgreementRef NEW = new AgreementRef("test", 2);
  private static final MeetingId MEETING = new MeetingId(new UUID(0, 11));
  private static final GoalId GOAL = new GoalId(new UUID(0, 3));
  private static final GoalId OTHER = new GoalId(new UUID(0, 4));
  private static final ChangeId CHANGE = new ChangeId(new UUID(0, 12));
  private static final HealthTaskId HEALTH = new HealthTaskId(new UUID(0, 13));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "meeting.called, acting_municipality",
    "goal.set, provider",
    "change.notified, acting_municipality",
    "health_task.unclear, residence_municipality.home_nursing",
    "contract.agreed, provider",
  })
  void what_hangs_on_it_goes_on_by_the_new_version(String event, String who) {
    var decide = decide(both(event, who));
    var under = running(decide, event);
    assertThat(tasks(under)).isEqualTo("gone 1 OPEN; stays 1 OPEN");

    var steps = migrated(decide, under, Mode.OPEN_STEPS);
    assertThat(tasks(steps)).isEqualTo("gone 1 WITHDRAWN; stays 2 OPEN");
    assertThat(task(steps, "stays").due()).isBefore(task(under, "stays").due()).isAfter(LATER);

    var whole = migrated(decide, under, Mode.WHOLE);
    assertThat(tasks(whole)).isEqualTo("gone 1 WITHDRAWN; new 2 OPEN; stays 2 OPEN");
    assertThat(migrated(decide, whole, Mode.WHOLE)).isEqualTo(whole);
  }

  @Test
  void what_happens_next_in_it_leaves_it_in_the_new_version() {
    var decide = decide(both("meeting.called", "acting_municipality"));
    var moved = migrated(decide, running(decide, "meeting.called"), Mode.WHOLE);

    var words = new Note(new NoteId(new UUID(0, 7)), "Det går bedre.");
    var more = new MeetingCommand.Contribute(MEETING, "goals", words, Side.PROVIDER, LATER);
    var next = act(decide, moved, new PathwayCommand.OfMeeting(more), LATER);
    assertThat(tasks(next)).isEqualTo(tasks(moved));

    var off = new MeetingCommand.CancelMeeting(MEETING, Side.AUTHORITY, LATER);
    assertThat(tasks(act(decide, moved, new PathwayCommand.OfMeeting(off), LATER)))
        .isEqualTo("gone 1 WITHDRAWN; new 2 WITHDRAWN; stays 2 WITHDRAWN");
  }

  @Test
  void what_has_happened_already_is_not_asked_for_and_what_is_over_is_left_alone() {
    var asks =
        duty("plan", "meeting.asked", "acting_municipality", "20 days")
            + "          done_when: \"meeting.planned\"\n";
    var decide = decide(inForce(version(1, "2021-06-01", ""), version(2, "2026-05-05", asks)));
    var called = running(decide, "meeting.called");
    var off = new MeetingCommand.CancelMeeting(MEETING, Side.AUTHORITY, AT);

    assertThat(tasks(migrated(decide, called, Mode.WHOLE))).isEmpty();
    assertThat(tasks(migrated(decide, asked(decide), Mode.WHOLE))).isEqualTo("plan 2 OPEN");
    var over = act(decide, asked(decide), new PathwayCommand.OfMeeting(off), AT);
    assertThat(tasks(migrated(decide, over, Mode.WHOLE))).isEmpty();
  }

  private static AgreementsInForce both(String event, String who) {
    var old = duty("stays", event, who, "20 days") + duty("gone", event, who, "20 days");
    var now = duty("stays", event, who, "10 days") + duty("new", event, who, "10 days");
    return inForce(version(1, "2021-06-01", old), version(2, "2026-05-05", now));
  }

  private static Pathway running(DecidePathway decide, String event) {
    return switch (event) {
      case "meeting.called" ->
          act(
              decide,
              act(decide, asked(decide), of(plan()), AT),
              of(new MeetingCommand.CallMeeting(MEETING, Side.AUTHORITY, AT)),
              AT);
      case "goal.set" -> act(decide, known(), goal(), AT);
      case "change.notified" -> act(decide, known(), notice(), AT);
      case "health_task.unclear" -> act(decide, begun(), clarify(), AT);
      case "contract.agreed" -> ContractDutiesTest.agreed(decide);
      default -> throw new IllegalArgumentException(event);
    };
  }

  private static Pathway known() {
    return Objectives.supported(GOAL);
  }

  private static Pathway asked(DecidePathway decide) {
    var ask =
        new MeetingCommand.AskForMeeting(MEETING, MeetingKind.YEARLY, null, Side.AUTHORITY, AT);
    return act(decide, known(), of(ask), AT);
  }

  private static MeetingCommand plan() {
    return new MeetingCommand.PlanMeeting(
        MEETING,
        MeetingKind.YEARLY,
        Instant.parse("2026-05-04T12:00:00Z"),
        null,
        Side.AUTHORITY,
        AT);
  }

  private static PathwayCommand of(MeetingCommand command) {
    return new PathwayCommand.OfMeeting(command);
  }

  private static PathwayCommand goal() {
    var aim = new Aim(Direction.DEVELOP, false, false, null, Objectives.PROVIDER);
    return new PathwayCommand.OfGoal(
        new GoalCommand.SetGoal(
            OTHER,
            GoalLevel.INTERVENTION_GOAL,
            null,
            note(4),
            aim,
            Side.AUTHORITY,
            DAY,
            AT.plusSeconds(9)));
  }

  private static PathwayCommand notice() {
    return new PathwayCommand.OfChange(
        new ChangeCommand.Notify(
            CHANGE,
            Objectives.PROVIDER,
            ChangeReason.FUNCTION_CHANGE,
            GOAL,
            null,
            note(1),
            note(2),
            null,
            Side.PROVIDER,
            DAY,
            AT));
  }

  private static Pathway begun() {
    var nurses = holder("hjoerring", "hjemmesygeplejen");
    var service = new HealthService("a/1/B1/insulin", new Words(Map.of("da", "Insulin")));
    var facility = holder("solgaarden", "solgaarden");
    var arrangement = new Arrangement(nurses, facility, Act.HEALTH_ACT, null, List.of());
    return after(known(), new HealthTaskEvent.Begun(HEALTH, service, facility, arrangement, AT));
  }

  private static PathwayCommand clarify() {
    var facility = holder("solgaarden", "solgaarden");
    return new PathwayCommand.OfHealthTask(
        new HealthTaskCommand.StartClarification(
            HEALTH,
            Reason.LAW_READ_DIFFERENTLY,
            facility.organisation(),
            null,
            holder("hjoerring", "hjemmesygeplejen"),
            AT));
  }

  private static Holder holder(String organisation, String unit) {
    return new Holder(
        OrganisationId.of(organisation).value(), UnitId.of(organisation, unit).value());
  }

  private static Note note(int number) {
    return new Note(new NoteId(new UUID(7, number)), "Words");
  }

  private static Pathway migrated(DecidePathway decide, Pathway pathway, Mode mode) {
    return act(
        decide, pathway, new PathwayCommand.Migrate(new MigratePathway.Wish(NEW, mode)), LATER);
  }

  private static Pathway act(
      DecidePathway decide, Pathway pathway, PathwayCommand wish, Instant at) {
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
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String duty(String id, String event, String who, String within) {
    return """
          - id: %s
            duty:
              when: %s
              who: %s
              shall: {da: Gør det}
              within: %s
    """
        .formatted(id, event, who, within);
  }

  private static Source version(int version, String since, String duties) {
    return new Source(
        "test-" + version + ".yaml",
        """
        agreement: test
        version: %d
        kind: cooperation_agreement
        in_force: %s
        languages: [da]
        title: {da: Prøve}
        origin: {kind: agreed_text, source: Prøve}
        parties:
          residence_municipality: region-nordjylland.municipalities
          acting_municipality: region-nordjylland.municipalities
          provider: region-nordjylland.facilities
          facility: region-nordjylland.facilities
        clauses:
          "1":
            heading: {da: Et punkt}
            rules:
        """
                .formatted(version, since)
            + duties);
  }

  private static DecidePathway decide(AgreementsInForce agreements) {
    return new DecidePathway(() -> new FollowAgreements(agreements, Objectives.DIRECTORY));
  }

  private static AgreementsInForce inForce(Source... versions) {
    return LibraryExamples.inForce(Objectives.DIRECTORY, DAY, versions);
  }
}
