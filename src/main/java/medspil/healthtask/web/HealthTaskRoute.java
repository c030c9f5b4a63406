package medspil.healthtask.web;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.healthtask.HealthTask;
import medspil.healthtask.HealthTaskId;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// One health task of one citizen, and the forms about it.
@RestController
final class HealthTaskRoute {
  private final HealthDoor door;
  private final HealthTaskPages pages;
  private final Supplier<UUID> ids;

  HealthTaskRoute(HealthDoor door, HealthTaskPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping("/citizens/{pathway}/health-tasks/{healthTask}")
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID healthTask) {
    return page(shell, new PathwayId(pathway), healthTask, HealthTaskDraft.NONE);
  }

  @PostMapping("/citizens/{pathway}/health-tasks/{healthTask}/{form}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID healthTask,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "health_task.form");
    if (!HealthTaskForms.FORMS.contains(form)) {
      throw new NotThere();
    }
    var again =
        switch (read(shell, opened, found(opened, healthTask), sent, form)) {
          case HealthTaskActs.Read.Wrong(var fields) ->
              Optional.of(new HealthTaskDraft(form, sent.given(), fields, ""));
          case HealthTaskActs.Read.Wish(var wish) -> door.carriedOut(shell, id, form, sent, wish);
        };
    return again
        .map(draft -> Reply.again(page(shell, id, healthTask, draft)))
        .orElseGet(() ->
            Reply.done(
                "healthtask.flash." + form,
                "/citizens/" + pathway + "/health-tasks/" + healthTask));
  }

  private HealthTaskActs.Read read(
      Shell shell, Pathway pathway, HealthTask task, Sent sent, String form) {
    var holders = pages.holders(pathway, task, shell.dates().today());
    return new HealthTaskActs(
            holders,
            pages.workersAround(holders),
            shell.viewer(),
            shell.dates().now(),
            ids,
            sent.given())
        .read(task, form);
  }

  private JteModel page(Shell shell, PathwayId id, UUID healthTask, HealthTaskDraft draft) {
    var opened = door.open(shell, id, "health_task");
    return pages.of(shell, id, opened, found(opened, healthTask), draft);
  }

  private static HealthTask found(Pathway pathway, UUID task) {
    return pathway.healthTasks().find(new HealthTaskId(task)).orElseThrow(NotThere::new);
  }
}
