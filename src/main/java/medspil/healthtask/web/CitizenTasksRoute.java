package medspil.healthtask.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.healthtask.HealthTaskCommand;
import medspil.healthtask.HealthTaskId;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// *Sundhedsopgaver*: those of one citizen, and another begun from the agreement's catalogue.
@RestController
final class CitizenTasksRoute {
  private final HealthDoor door;
  private final Pathways pathways;
  private final CitizenTasks tasks;
  private final Supplier<UUID> ids;

  CitizenTasksRoute(HealthDoor door, Pathways pathways, CitizenTasks tasks, Supplier<UUID> ids) {
    this.door = door;
    this.pathways = pathways;
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
  Object begin(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "health_tasks.begin");
    var wish = tasks.begun(shell, opened, given, new HealthTaskId(ids.get()));
    if (wish.isEmpty()) {
      return again(shell, id, opened, given, Map.of("service", "healthtask.wrong.choose"), "");
    }
    return switch (carriedOut(shell, id, command, wish.get())) {
      case Answer.Refused(var refusal) ->
          again(shell, id, opened, given, Map.of(), "refusal." + refusal.code());
      case Answer.Committed _ -> {
        onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("healthtask.flash.begin"));
        var view = new RedirectView("/citizens/" + pathway + "/health-tasks");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        yield view;
      }
    };
  }

  private Answer carriedOut(Shell shell, PathwayId id, UUID command, HealthTaskCommand wish) {
    return pathways.byPerson(
        shell.viewer(), id, command, shell.dates().now(), new PathwayCommand.OfHealthTask(wish));
  }

  private ResponseEntity<JteModel> again(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      Map<String, String> given,
      Map<String, String> wrong,
      String notice) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(tasks.page(shell, id, pathway, new HealthTaskDraft("begin", given, wrong, notice)));
  }
}
