package medspil.citizen;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Ground;
import medspil.stay.StayEvent;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.Tasks;

/// Which open tasks something that happened shows to be done.
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
    return of(ground, task -> isAbout(task, sent), agreements, tasks).toList();
  }

  /// The same for what happened, among the tasks it is about.
  static Stream<TaskEvent> of(
      Ground ground, Predicate<Task> about, AgreementsInForce agreements, Tasks tasks) {
    return tasks.all().stream()
        .filter(task -> task.status().owed() && about.test(task))
        .filter(task -> agreements.proves(task.rule(), ground).isTrue())
        .map(task -> new TaskEvent.Done(task.id(), PROVED, ground.noticedAt(), null));
  }

  private static boolean isAbout(Task task, StayEvent.ReportSent sent) {
    return task.key().occurrence().startsWith(sent.stay().toString());
  }
}
