package medspil.task;

import static medspil.task.TaskExamples.ADMITTED;
import static medspil.task.TaskExamples.CLOCK;
import static medspil.task.TaskExamples.FRONT_DESK;
import static medspil.task.TaskExamples.ID;
import static medspil.task.TaskExamples.NOTICED;
import static medspil.task.TaskExamples.NURSING;
import static medspil.task.TaskExamples.after;
import static medspil.task.TaskExamples.owed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.deadline.ClockFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a fact that is told again gives work again, or work stays when its ground is
/// gone.
class ReconcileTest {
  private static final Instant NOW = NOTICED.plusSeconds(3600);
  private static final Owed OWED = owed("stay-1");
  private static final Owed LAPSED =
      new Owed(OWED.key(), OWED.rule(), OWED.title(), NURSING, OWED.because(), OWED.clock(), true);
  private static final Owed CHANGED =
      new Owed(
          OWED.key(),
          OWED.rule(),
          OWED.title(),
          FRONT_DESK,
          TaskExamples.because(NOTICED.minusSeconds(600)),
          TaskExamples.clock(NOTICED.plusSeconds(60)),
          false);

  @ParameterizedTest(name = "{0} task: called for {1}, changed {2}, pointless {3}, not called {4}")
  @CsvSource(
      textBlock =
          """
          no,               Assigned,      Assigned,      nothing,       nothing
          open,             nothing,       Moved,         Withdrawn,     Withdrawn
          paused,           nothing,       Moved,         Withdrawn,     Withdrawn
          withdrawn,        Reinstated,    Reinstated,    nothing,       nothing
          done,             nothing,       nothing,       nothing,       GroundChanged
          done and groundless, GroundChanged, GroundChanged, GroundChanged, nothing
          """)
  void what_must_happen_so_that_just_what_is_owed_is_owed(
      String task, String called, String changed, String pointless, String notCalled) {
    var answers =
        List.of(List.of(OWED), List.of(CHANGED), List.of(LAPSED), List.<Owed>of()).stream()
            .map(owed -> told(events(tasks(task), owed)))
            .toList();

    assertThat(answers).containsExactly(called, changed, pointless, notCalled);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"no", "open", "paused", "withdrawn", "done", "done and groundless"})
  void what_was_put_right_needs_no_putting_right(String task) {
    for (var owed : List.of(List.of(OWED), List.of(CHANGED), List.of(LAPSED), List.<Owed>of())) {
      var right = tasks(task);
      for (var event : events(right, owed)) {
        right = right.evolve(event);
      }

      assertThat(events(right, owed)).isEmpty();
    }
  }

  @Test
  void tasks_about_something_else_are_left_alone() {
    assertThat(new Reconcile(after(), NOW, () -> new UUID(1, 1)).with(List.of(), _ -> false))
        .isEmpty();
  }

  @Test
  void the_same_duty_asked_for_twice_is_one_task() {
    assertThat(events(Tasks.NONE, List.of(OWED, OWED))).hasSize(1);
  }

  @Test
  void a_hand_over_by_a_person_outlasts_a_correction() {
    var handed = after(new TaskEvent.HandedOver(ID, "wrong_unit", NOW, FRONT_DESK));
    var elsewhere =
        new Owed(OWED.key(), OWED.rule(), OWED.title(), NURSING, CHANGED.because(), CLOCK, false);

    assertThat(events(handed, List.of(elsewhere)))
        .containsExactly(new TaskEvent.Moved(ID, FRONT_DESK, CHANGED.because(), CLOCK));
  }

  @ParameterizedTest(name = "the date is the same {0}: paused still {1}")
  @CsvSource({"true, true", "false, false"})
  void a_pause_outlasts_a_correction_that_moves_no_date(boolean same, boolean paused) {
    var corrected =
        new Owed(
            OWED.key(),
            OWED.rule(),
            OWED.title(),
            NURSING,
            CHANGED.because(),
            same ? CLOCK : CHANGED.clock(),
            false);
    var tasks = tasks("paused");

    for (var event : events(tasks, List.of(corrected))) {
      tasks = tasks.evolve(event);
    }

    var task = tasks.find(ID).orElseThrow();
    assertThat(task.status() == Status.PAUSED).isEqualTo(paused);
    assertThat(task.because()).isEqualTo(CHANGED.because());
  }

  @Test
  void a_withdrawn_task_comes_back_as_itself_with_its_own_date() {
    assertThat(events(tasks("withdrawn"), List.of(OWED)))
        .containsExactly(new TaskEvent.Reinstated(ID, NURSING, ADMITTED, CLOCK));
  }

  private static List<TaskEvent> events(Tasks tasks, List<Owed> owed) {
    return new Reconcile(tasks, NOW, () -> new UUID(1, 1)).with(owed, _ -> true);
  }

  private static Tasks tasks(String task) {
    var done = new TaskEvent.Done(ID, "done", NOW, null);
    return switch (task) {
      case "no" -> Tasks.NONE;
      case "open" -> after();
      case "paused" -> after(new TaskEvent.Paused(ID, new ClockFact.Paused(NOW, "waits")));
      case "withdrawn" -> after(new TaskEvent.Withdrawn(ID, "ground_gone", NOW));
      case "done" -> after(done);
      case "done and groundless" -> after(done, new TaskEvent.GroundChanged(ID, true));
      default -> throw new IllegalArgumentException(task);
    };
  }

  private static String told(List<TaskEvent> events) {
    assertThat(events).hasSizeLessThan(2);
    return events.isEmpty() ? "nothing" : events.getFirst().getClass().getSimpleName();
  }
}
