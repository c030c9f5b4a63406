package medspil.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.agreement.DutyKey;
import medspil.agreement.RuleRef;
import medspil.agreement.Words;
import medspil.deadline.Amount;
import medspil.deadline.ClockFact;
import medspil.deadline.Deadline;
import medspil.deadline.Derivation;
import medspil.deadline.TimeLimit;

/// One duty of home nursing about one stay, and the task it becomes.
public final class TaskExamples {
  public static final Instant NOTICED = Instant.parse("2026-05-04T16:41:00Z");
  public static final Instant DUE = Instant.parse("2026-05-05T16:41:00Z");
  public static final TaskId ID = new TaskId(new UUID(5, 1));
  public static final Owner NURSING =
      new Owner(new UUID(5, 10), new UUID(5, 11), "residence_municipality.home_nursing", null);
  public static final Owner FRONT_DESK =
      new Owner(new UUID(5, 12), new UUID(5, 11), "residence_municipality.front_desk", null);
  public static final Because ADMITTED = because(NOTICED.minusSeconds(60));
  public static final ClockFact.Started CLOCK = clock(DUE);

  private TaskExamples() {}

  public static Because because(Instant occurred) {
    return new Because("stay.admitted", "stay-1", occurred, NOTICED, null, List.of());
  }

  public static ClockFact.Started clock(Instant due) {
    return new ClockFact.Started(
        NOTICED,
        new TimeLimit.After(new Amount(24, Amount.Unit.HOURS), false, ""),
        new Deadline(due, Optional.empty(), new Derivation(List.of())));
  }

  /// What the agreement asks for about a stay.
  public static Owed owed(String occurrence) {
    var rule = new RuleRef("agreement", 1, "B1", "check_admission_report");
    return new Owed(
        new DutyKey("pathway", "agreement", "B1", "check_admission_report", occurrence),
        rule,
        new Words(Map.of("da", "Tjek")),
        NURSING,
        ADMITTED,
        CLOCK,
        false);
  }

  public static TaskEvent.Assigned assigned(Owed owed) {
    return new TaskEvent.Assigned(
        ID, owed.key(), owed.rule(), owed.title(), owed.owner(), owed.because(), owed.clock());
  }

  /// The task after what happened to it.
  public static Tasks after(TaskEvent... events) {
    var tasks = Tasks.NONE.evolve(assigned(owed("stay-1")));
    for (var event : events) {
      tasks = tasks.evolve(event);
    }
    return tasks;
  }
}
