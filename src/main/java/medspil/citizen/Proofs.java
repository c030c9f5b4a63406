package medspil.citizen;

import java.util.List;
import java.util.Map;
import medspil.agreement.Duty;
import medspil.agreement.Ground;
import medspil.stay.StayEvent;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.Tasks;

/// Which open tasks a document that was sent shows to be done.
final class Proofs {
  private static final String PROVED = "proved";

  private Proofs() {}

  static List<TaskEvent> of(StayEvent.ReportSent sent, List<Duty> duties, Tasks tasks) {
    if (sent.automatic()) {
      return List.of();
    }
    var ground =
        new Ground(
            "document.sent",
            sent.stay().toString(),
            sent.at(),
            sent.at(),
            Map.of("document.kind", "admission_report"));
    return tasks.all().stream()
        .filter(task -> task.status().owed() && about(task, sent))
        .filter(task -> duties.stream().anyMatch(duty -> proves(duty, task, ground)))
        .<TaskEvent>map(task -> new TaskEvent.Done(task.id(), PROVED, sent.at(), null))
        .toList();
  }

  private static boolean about(Task task, StayEvent.ReportSent sent) {
    return task.key().occurrence().startsWith(sent.stay().toString());
  }

  private static boolean proves(Duty duty, Task task, Ground ground) {
    var proof = duty.doneWhen();
    return proof != null && duty.rule().equals(task.rule()) && proof.by(ground).isTrue();
  }
}
