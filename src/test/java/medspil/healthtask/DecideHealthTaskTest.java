package medspil.healthtask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.agreement.Words;
import medspil.healthtask.Reason.Kind;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// If this breaks, a citizen is left without help while organisations disagree.
class DecideHealthTaskTest {
  private static final Instant AT = Instant.parse("2026-05-04T10:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final HealthTaskId ID = new HealthTaskId(new UUID(0, 1));
  private static final Holder FACILITY = new Holder(new UUID(1, 0), new UUID(1, 1));
  private static final Holder NURSES = new Holder(new UUID(2, 0), new UUID(2, 1));
  private static final HealthService INSULIN =
      new HealthService("a/1/1/insulin", new Words(Map.of("da", "Insulin")));
  private static final Arrangement WHOLE =
      new Arrangement(NURSES, FACILITY, Act.HEALTH_ACT, NURSES, List.of(Channel.PHONE));

  @Test
  void a_task_with_one_responsible_and_one_performer_is_agreed() {
    var task = task(begun(WHOLE));

    assertThat(task.status()).isEqualTo(HealthTaskStatus.AGREED);
    assertThat(task.answering()).contains(NURSES);
  }

  @Test
  void a_task_that_nobody_answers_for_shows_and_is_there_all_the_same() {
    var task = task(begun(new Arrangement(null, FACILITY, null, null, List.of())));

    assertThat(task.status()).isEqualTo(HealthTaskStatus.UNCLEAR);
    assertThat(task.status().needsAttention()).isTrue();
    assertThat(task.answering()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  @Proves({"R0-09", "R0-10", "R0-11"})
  void whatever_does_not_fit_somebody_holds_the_task_at_once(Reason reason) {
    var task = task(after(begun(WHOLE), clarify(reason, FACILITY)));

    assertThat(task.status().name()).isEqualTo(reason.kind().name());
    assertThat(task.answering()).contains(FACILITY);
    assertThat(task.arrangement()).as("nothing is agreed yet").isEqualTo(WHOLE);
  }

  @Test
  @Proves("R0-09")
  void each_side_has_one_position_its_latest() {
    var tasks = after(begun(WHOLE), clarify(Reason.LAW_READ_DIFFERENTLY, NURSES));
    tasks = after(tasks, position(FACILITY, NURSES));
    tasks = after(tasks, position(NURSES, FACILITY));
    tasks = after(tasks, position(FACILITY, FACILITY));

    assertThat(task(tasks).clarification().orElseThrow().positions())
        .extracting(Position::organisation, Position::responsible)
        .containsExactlyInAnyOrder(
            tuple(NURSES.organisation(), FACILITY), tuple(FACILITY.organisation(), FACILITY));
  }

  @Test
  @Proves("R0-09")
  void what_is_settled_is_agreed_and_the_decision_is_kept() {
    var tasks = after(begun(WHOLE), clarify(Reason.NO_COMPETENCE, NURSES));
    var ruling = ruling(NURSES, NURSES, DAY);

    var task = task(after(tasks, new HealthTaskCommand.Settle(ID, ruling, null, AT)));

    assertThat(task.status()).isEqualTo(HealthTaskStatus.AGREED);
    assertThat(task.arrangement().performer()).isEqualTo(NURSES);
    assertThat(task.arrangement().act()).as("as before").isEqualTo(Act.HEALTH_ACT);
    assertThat(task.clarifications().getLast().ruling()).isEqualTo(ruling);
    assertThat(task.clarification()).isEmpty();
  }

  @ParameterizedTest(name = "at {0}, up to {1}: {2}")
  @CsvSource(
      textBlock =
          """
          PARTIES, LEADERS, true
          PARTIES, STEERING_GROUP, true
          LEADERS, LEADERS, false
          DIRECTORS, PARTIES, false
          """)
  void it_is_passed_on_upwards_only(Level now, Level to, boolean allowed) {
    var tasks = after(begun(WHOLE), clarify(Reason.NOT_IN_AGREEMENT, NURSES));
    if (now != Level.PARTIES) {
      tasks = after(tasks, new HealthTaskCommand.Lift(ID, now, AT));
    }

    var answer = DecideHealthTask.decide(tasks, new HealthTaskCommand.Lift(ID, to, AT));

    assertThat(answer instanceof Decision.Accepted).isEqualTo(allowed);
  }

  @Test
  void what_does_not_go_is_refused_with_its_reason() {
    var agreed = begun(WHOLE);
    var open = after(agreed, clarify(Reason.NEEDS_MORE, NURSES));
    var ended = after(agreed, new HealthTaskCommand.End(ID, EndReason.CITIZEN_MOVED, AT));

    assertThat(refused(agreed, begin(WHOLE))).isEqualTo(HealthTaskRefusal.ALREADY_THERE);
    assertThat(refused(open, clarify(Reason.NEEDS_LESS, NURSES)))
        .isEqualTo(HealthTaskRefusal.ALREADY_TO_SETTLE);
    assertThat(refused(open, new HealthTaskCommand.Arrange(ID, WHOLE, AT)))
        .isEqualTo(HealthTaskRefusal.SETTLE_FIRST);
    assertThat(refused(agreed, position(NURSES, FACILITY)))
        .isEqualTo(HealthTaskRefusal.NOTHING_TO_SETTLE);
    assertThat(refused(ended, clarify(Reason.NO_STAFF, NURSES)))
        .isEqualTo(HealthTaskRefusal.ALREADY_ENDED);
    assertThat(refused(HealthTasks.NONE, clarify(Reason.NO_STAFF, NURSES)))
        .isEqualTo(HealthTaskRefusal.NO_SUCH_TASK);
    var tomorrow = ruling(NURSES, NURSES, DAY.plusDays(1));
    assertThat(refused(open, new HealthTaskCommand.Settle(ID, tomorrow, null, AT)))
        .isEqualTo(HealthTaskRefusal.IN_THE_FUTURE);
    assertThat(refused(agreed, train(DAY, DAY.minusDays(1))))
        .isEqualTo(HealthTaskRefusal.ENDS_BEFORE_IT_BEGINS);
  }

  @Test
  void a_training_holds_from_its_day_to_its_last() {
    var training = task(after(begun(WHOLE), train(DAY, DAY.plusDays(30)))).trainings().getFirst();

    assertThat(training.holdsOn(DAY.minusDays(1))).isFalse();
    assertThat(training.holdsOn(DAY)).isTrue();
    assertThat(training.holdsOn(DAY.plusDays(30))).isTrue();
    assertThat(training.holdsOn(DAY.plusDays(31))).isFalse();
  }

  @Test
  void what_is_written_goes_along_and_the_event_names_it() {
    var note = new Note(new NoteId(new UUID(5, 5)), "Marie er på barsel.");
    var start =
        new HealthTaskCommand.StartClarification(
            ID, Reason.NO_STAFF, FACILITY.organisation(), note, NURSES, AT);

    var happened =
        ((Decision.Accepted) DecideHealthTask.decide(begun(WHOLE), start)).happened().getFirst();

    assertThat(happened.notes()).containsExactly(note);
    assertThat(happened.event().toString()).doesNotContain("barsel");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void an_agreement_hears_of_each_kind_and_of_the_end(Kind kind) {
    var tasks = after(begun(WHOLE), clarify(Reason.of(kind).getFirst(), NURSES));
    tasks = after(tasks, new HealthTaskCommand.Settle(ID, ruling(NURSES, FACILITY, DAY), null, AT));

    var grounds = HealthTaskGrounds.of(task(tasks), Map.of());

    assertThat(grounds)
        .extracting(ground -> ground.name() + " " + ground.occurrence())
        .containsExactly(
            "health_task.begun " + ID,
            "health_task." + kind.name().toLowerCase(Locale.ROOT) + " " + ID + "/1",
            "health_task.settled " + ID + "/1");
    assertThat(grounds.get(1).facts()).containsEntry("health_task.act", "health_act");
  }

  private static HealthTaskCommand begin(Arrangement arrangement) {
    return new HealthTaskCommand.Begin(ID, INSULIN, FACILITY, arrangement, AT);
  }

  private static HealthTasks begun(Arrangement arrangement) {
    return after(HealthTasks.NONE, begin(arrangement));
  }

  private static HealthTaskCommand clarify(Reason reason, Holder meanwhile) {
    return new HealthTaskCommand.StartClarification(
        ID, reason, FACILITY.organisation(), null, meanwhile, AT);
  }

  private static HealthTaskCommand position(Holder side, Holder responsible) {
    var position =
        new Position(side.organisation(), responsible, Position.Ground.HEALTH_ACT, null, AT);
    return new HealthTaskCommand.StatePosition(ID, position, null, AT);
  }

  private static HealthTaskCommand train(LocalDate on, LocalDate until) {
    var training =
        new Training(new UUID(9, 1), new UUID(9, 2), FACILITY, new UUID(9, 3), on, until);
    return new HealthTaskCommand.Train(ID, training, AT);
  }

  private static Ruling ruling(Holder responsible, Holder performer, LocalDate on) {
    return new Ruling(
        responsible, performer, null, Level.PARTIES, on, on, new UUID(9, 3), null, AT);
  }

  private static HealthTask task(HealthTasks tasks) {
    return tasks.find(ID).orElseThrow();
  }

  private static HealthTasks after(HealthTasks tasks, HealthTaskCommand command) {
    var now = tasks;
    for (var one : ((Decision.Accepted) DecideHealthTask.decide(tasks, command)).happened()) {
      now = now.evolve((HealthTaskEvent) one.event());
    }
    return now;
  }

  private static Object refused(HealthTasks tasks, HealthTaskCommand command) {
    return ((Decision.Refused) DecideHealthTask.decide(tasks, command)).refusal();
  }
}
