package medspil.task;

import static medspil.task.TaskExamples.DUE;
import static medspil.task.TaskExamples.FRONT_DESK;
import static medspil.task.TaskExamples.ID;
import static medspil.task.TaskExamples.NOTICED;
import static medspil.task.TaskExamples.NURSING;
import static medspil.task.TaskExamples.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.deadline.ClockFact;
import medspil.deadline.Country;
import medspil.deadline.WorkingCalendar;
import medspil.journal.Decision;
import medspil.journal.Happened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a nurse is refused what she may do, or a task is lost between two units.
class DecideTaskTest {
  private static final WorkingCalendar DENMARK = WorkingCalendar.of(Country.DENMARK);
  private static final Instant NOW = NOTICED.plusSeconds(3600);
  private static final UUID NURSE = new UUID(6, 1);

  @ParameterizedTest(
      name = "{0}: open {1}, paused {2}, done {3}, withdrawn {4}, without a date {5}")
  @CsvSource(
      textBlock =
          """
          complete,          Done,         Done,         already_done, no_longer_needed, Done
          pause,             Paused,       already_paused, already_done, no_longer_needed, no_date
          resume,            not_paused,   Resumed,      already_done, no_longer_needed, not_paused
          extend,            Extended,     Extended,     already_done, no_longer_needed, no_date
          extend to earlier, not_later,    not_later,    already_done, no_longer_needed, no_date
          extend unsaid why, reason_missing, reason_missing, already_done, no_longer_needed, no_date
          hand over,         HandedOver,   HandedOver,   already_done, no_longer_needed, HandedOver
          hand over to self, same_unit,    same_unit,    already_done, no_longer_needed, same_unit
          hand over unsaid why, reason_missing, reason_missing, already_done, no_longer_needed, reason_missing
          reject,            Rejected,     Rejected,     already_done, no_longer_needed, Rejected
          reject at the desk, front_desk_already, front_desk_already, already_done, no_longer_needed, front_desk_already
          note passed,       PassedDue,    nothing,      already_done, no_longer_needed, nothing
          note passed early, nothing,      nothing,      already_done, no_longer_needed, nothing
          """)
  void what_may_be_done_with_a_task(
      String wish, String open, String paused, String done, String withdrawn, String undated) {
    var answers =
        List.of(open(), paused(), done(), withdrawn(), undated()).stream()
            .map(tasks -> told(DecideTask.decide(tasks, command(wish))))
            .toList();

    assertThat(answers).containsExactly(open, paused, done, withdrawn, undated);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Paused, waits_for_citizen", "reason_missing, ''"})
  void a_pause_has_a_reason(String told, String reason) {
    var decision = DecideTask.decide(open(), new TaskCommand.Pause(ID, reason, NOW));

    assertThat(told(decision)).isEqualTo(told);
  }

  @Test
  void nobody_acts_on_a_task_that_is_not_there() {
    assertThat(told(DecideTask.decide(Tasks.NONE, command("complete")))).isEqualTo("no_such_task");
  }

  @Test
  void a_pause_gives_back_what_was_left() {
    var resumed =
        DecideTask.decide(
            after(new TaskEvent.Paused(ID, new ClockFact.Paused(NOW, "waits"))),
            new TaskCommand.Resume(ID, NOW.plusSeconds(7200), DENMARK));

    assertThat(after(paused(NOW), event(resumed)).find(ID).orElseThrow().due())
        .isEqualTo(DUE.plusSeconds(7200));
  }

  @Test
  void a_final_date_that_passed_is_noted_once_and_again_after_an_extension() {
    var late = new TaskCommand.NotePassed(ID, DUE, DUE.plusSeconds(1));
    var noted = after(new TaskEvent.PassedDue(ID, DUE));
    var extension =
        new TaskCommand.Extend(ID, "waits", DUE.plusSeconds(3600), DUE.plusSeconds(60), DENMARK);
    var extended = noted.evolve(event(DecideTask.decide(noted, extension)));
    var later = new TaskCommand.NotePassed(ID, DUE.plusSeconds(3600), DUE.plusSeconds(3601));

    assertThat(told(DecideTask.decide(noted, late))).isEqualTo("nothing");
    assertThat(told(DecideTask.decide(extended, later))).isEqualTo("PassedDue");
  }

  private static TaskCommand command(String wish) {
    return switch (wish) {
      case "complete" -> new TaskCommand.Complete(ID, "done", NOW, NURSE);
      case "pause" -> new TaskCommand.Pause(ID, "waits_for_citizen", NOW);
      case "resume" -> new TaskCommand.Resume(ID, NOW.plusSeconds(60), DENMARK);
      case "extend" -> extend("waits_for_partner", DUE.plusSeconds(60));
      case "extend to earlier" -> extend("waits_for_partner", DUE);
      case "extend unsaid why" -> extend(" ", DUE.plusSeconds(60));
      case "hand over" -> new TaskCommand.HandOver(ID, "wrong_unit", FRONT_DESK, NOW);
      case "hand over to self" -> new TaskCommand.HandOver(ID, "wrong_unit", NURSING, NOW);
      case "hand over unsaid why" -> new TaskCommand.HandOver(ID, "", FRONT_DESK, NOW);
      case "reject" -> new TaskCommand.Reject(ID, "not_ours", FRONT_DESK, NOW);
      case "reject at the desk" -> new TaskCommand.Reject(ID, "not_ours", NURSING, NOW);
      case "note passed" -> new TaskCommand.NotePassed(ID, DUE, DUE.plusSeconds(1));
      case "note passed early" -> new TaskCommand.NotePassed(ID, DUE, DUE);
      default -> throw new IllegalArgumentException(wish);
    };
  }

  private static TaskCommand extend(String reason, Instant until) {
    return new TaskCommand.Extend(ID, reason, until, NOW, DENMARK);
  }

  private static Tasks open() {
    return after();
  }

  private static Tasks paused() {
    return after(paused(NOW));
  }

  private static TaskEvent paused(Instant at) {
    return new TaskEvent.Paused(ID, new ClockFact.Paused(at, "waits"));
  }

  private static Tasks done() {
    return after(new TaskEvent.Done(ID, "done", NOW, NURSE));
  }

  private static Tasks withdrawn() {
    return after(new TaskEvent.Withdrawn(ID, "ground_gone", NOW));
  }

  private static Tasks undated() {
    return after(new TaskEvent.Moved(ID, NURSING, TaskExamples.ADMITTED, null));
  }

  private static String told(Decision decision) {
    return switch (decision) {
      case Decision.Refused(var refusal) -> refusal.code().replace("task.", "");
      case Decision.Accepted(var happened) when happened.isEmpty() -> "nothing";
      case Decision.Accepted _ -> event(decision).getClass().getSimpleName();
    };
  }

  private static TaskEvent event(Decision decision) {
    return decision instanceof Decision.Accepted(List<Happened> happened)
        ? (TaskEvent) happened.getFirst().event()
        : fail(decision);
  }

  private static TaskEvent fail(Decision decision) {
    throw new AssertionError(decision.toString());
  }
}
