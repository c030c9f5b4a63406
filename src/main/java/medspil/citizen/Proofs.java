package medspil.citizen;

import java.util.List;
import java.util.Map;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Ground;
import medspil.stay.StayEvent;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.Tasks;

/// Which open tasks a document that was sent shows to be done.
final class Proofs {
  private static final String PROVED = "proved";

  private Proofs() {}

  static List<TaskEvent> of(StayEvent.ReportSent sent, AgreementsInForce agreements, Tasks tasks) {
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
        .filter(task -> agreements.proves(task.rule(), ground).isTrue())
        .<TaskEvent>map(task -> new TaskEvent.Done(task.id(), PROVED, sent.at(), null))
        .toList();
  }

  private static boolean about(Task task, StayEvent.ReportSent sent) {
    return task.key().occurrence().startsWith(sent.stay().toString());
  }
}
