package medspil.healthtask.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.healthtask.HealthTask;
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

/// One health task of one citizen, and the forms about it.
@RestController
final class HealthTaskRoute {
  private final HealthDoor door;
  private final Pathways pathways;
  private final HealthTaskPages pages;
  private final Supplier<UUID> ids;

  HealthTaskRoute(HealthDoor door, Pathways pathways, HealthTaskPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pathways = pathways;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping("/citizens/{pathway}/health-tasks/{healthTask}")
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID healthTask) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "health_task");
    return pages.of(shell, id, opened, found(opened, healthTask), HealthTaskDraft.NONE);
  }

  @PostMapping("/citizens/{pathway}/health-tasks/{healthTask}/{form}")
  Object send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID healthTask,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "health_task.form");
    if (!HealthTaskForms.FORMS.contains(form)) {
      throw HealthDoor.unknown();
    }
    var found = found(opened, healthTask);
    var draft = carriedOut(shell, id, opened, found, form, command, given);
    if (draft.isPresent()) {
      var now = door.open(shell, id, "health_task");
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
          .body(pages.of(shell, id, now, found(now, healthTask), draft.get()));
    }
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("healthtask.flash." + form));
    return to("/citizens/" + pathway + "/health-tasks/" + healthTask);
  }

  /// Empty when it was done, else what to show again.
  private Optional<HealthTaskDraft> carriedOut(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      HealthTask task,
      String form,
      UUID command,
      Map<String, String> given) {
    var holders = pages.holders(pathway, task, shell.dates().today());
    var acts =
        new HealthTaskActs(
            holders, pages.workersAround(holders), shell.viewer(), shell.dates().now(), ids, given);
    return switch (acts.read(task, form)) {
      case HealthTaskActs.Read.Wrong(var fields) ->
          Optional.of(new HealthTaskDraft(form, given, fields, ""));
      case HealthTaskActs.Read.Wish(var wish) ->
          switch (pathways.byPerson(
              shell.viewer(),
              id,
              command,
              shell.dates().now(),
              new PathwayCommand.OfHealthTask(wish))) {
            case Answer.Committed _ -> Optional.empty();
            case Answer.Refused(var refusal) ->
                Optional.of(
                    new HealthTaskDraft(form, given, Map.of(), "refusal." + refusal.code()));
          };
    };
  }

  private static HealthTask found(Pathway pathway, UUID task) {
    return pathway.healthTasks().find(new HealthTaskId(task)).orElseThrow(HealthDoor::unknown);
  }

  private static RedirectView to(String address) {
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
