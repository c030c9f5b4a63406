package medspil.goal.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.goal.GoalId;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// One goal: how it goes, who agrees, the steps, and the forms about it.
@RestController
@RequestMapping("/citizens/{pathway}/goals/{goal}")
final class GoalRoute {
  private final GoalDoor door;
  private final GoalPages pages;
  private final GoalFields fields;
  private final Supplier<UUID> ids;

  GoalRoute(GoalDoor door, GoalPages pages, GoalFields fields, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.fields = fields;
    this.ids = ids;
  }

  @GetMapping
  Reply<JteModel> show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID goal) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "goal");
    return shell.viewer().isCitizen()
        ? Reply.at("/mine/goals#goal-" + goal)
        : Reply.shown(page(shell, id, opened, goal, SentForm.NONE));
  }

  @PostMapping("/{form}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID goal,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "goal.form");
    var found = GoalDoor.found(opened, new GoalId(goal));
    if (!GoalActs.FORMS.contains(form)) {
      throw new NotThere();
    }
    var filled = sent.as(form);
    var sides = door.sides(shell, id, opened);
    var read = new GoalForm(filled, shell.dates().today());
    var wishes = new GoalActs(shell, opened.citizen(), sides, fields, ids).read(found, form, read);
    return door.carriedOut(shell, id, filled, wishes)
        ? Reply.done("goal.flash." + form, GoalsPages.address(id) + "/" + goal)
        : Reply.again(page(shell, id, door.open(shell, id, "goal"), goal, filled));
  }

  private JteModel page(Shell shell, PathwayId id, Pathway pathway, UUID goal, SentForm form) {
    return pages.of(shell, id, pathway, GoalDoor.found(pathway, new GoalId(goal)), form);
  }
}
