package medspil.task.web;

import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.directory.Directory;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Shell;
import medspil.task.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Takes what is filled in beside a task, carries it out and goes back to where it was sent from.
@RestController
final class TaskFormRoute {
  private final PathwayDoor door;
  private final Pathways pathways;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;

  TaskFormRoute(
      PathwayDoor door,
      Pathways pathways,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory) {
    this.door = door;
    this.pathways = pathways;
    this.agreements = agreements;
    this.directory = directory;
  }

  /// @param command the id of the press: pressed twice, it is carried out once
  @PostMapping("/tasks/{pathway}/{task}/{form}")
  RedirectView send(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String task,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam(required = false) @Nullable String back,
      TaskActs.Filled filled,
      RedirectAttributes onward) {
    if (!TaskForms.FORMS.contains(form)) {
      throw TaskRoute.unknown();
    }
    var id = new PathwayId(Ids.read(pathway));
    var which = new TaskId(Ids.read(task));
    var flash = carriedOut(shell, id, which, form, new CommandId(command), filled);
    onward.addFlashAttribute(Flash.ATTRIBUTE, flash);
    return to(back != null && back.startsWith("/work") ? back : WorkRows.address(id, which));
  }

  private Flash carriedOut(
      Shell shell,
      PathwayId id,
      TaskId which,
      String form,
      CommandId command,
      TaskActs.Filled filled) {
    var now = shell.dates().now();
    var viewer = shell.viewer();
    var pathway = door.enter(viewer, id, "task." + form, now).orElseThrow(TaskRoute::unknown);
    var task = pathway.tasks().find(which).orElseThrow(TaskRoute::unknown);
    var words = new RuleWords(agreements.get(), shell.voice());
    var acts = new TaskActs(directory.get(), words, pathway, viewer.person(), now);
    return acts.read(task, form, filled)
        .map(wishes ->
            told(
                pathways.byPerson(viewer, id, command, now, wishes.toArray(PathwayCommand[]::new)),
                form))
        .orElseGet(() -> Flash.refused("task.flash.incomplete"));
  }

  private static Flash told(Answer answer, String form) {
    return switch (answer) {
      case Answer.Committed _ -> Flash.done("task.flash." + form.replace('-', '_'));
      case Answer.Refused(var refusal) -> Flash.refused("refusal." + refusal.code());
    };
  }

  private static RedirectView to(String address) {
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExpandUriTemplateVariables(false);
    return view;
  }
}
