package medspil.healthtask.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.healthtask.HealthTaskId;
import medspil.journal.PathwayId;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// *Sundhedsopgaver*: those of one citizen, and another begun from the agreement's catalogue.
@RestController
final class CitizenTasksRoute {
  private final HealthDoor door;
  private final CitizenTasks tasks;
  private final Supplier<UUID> ids;

  CitizenTasksRoute(HealthDoor door, CitizenTasks tasks, Supplier<UUID> ids) {
    this.door = door;
    this.tasks = tasks;
    this.ids = ids;
  }

  @GetMapping("/citizens/{pathway}/health-tasks")
  JteModel list(
      Shell shell, @PathVariable UUID pathway, @RequestParam(defaultValue = "") String facility) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "health_tasks");
    return tasks.page(
        shell, id, opened, new HealthTaskDraft("", Map.of("facility", facility), Map.of(), ""));
  }

  @PostMapping("/citizens/{pathway}/health-tasks")
  Reply<JteModel> begin(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "health_tasks.begin");
    var wish = tasks.begun(shell, opened, sent.given(), new HealthTaskId(ids.get()));
    var again =
        wish.isEmpty()
            ? Optional.of(wrong(sent))
            : door.carriedOut(shell, id, "begin", sent, wish.get());
    return again
        .map(draft -> Reply.again(tasks.page(shell, id, opened, draft)))
        .orElseGet(
            () -> Reply.done("healthtask.flash.begin", "/citizens/" + pathway + "/health-tasks"));
  }

  private static HealthTaskDraft wrong(Sent sent) {
    var wrong = Map.of("service", "healthtask.wrong.choose");
    return new HealthTaskDraft("begin", sent.given(), wrong, "");
  }
}
