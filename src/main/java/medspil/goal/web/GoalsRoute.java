package medspil.goal.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.goal.GoalLevel;
import medspil.journal.PathwayId;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// *Mål*: what a citizen wants, and what is worked on towards it.
@RestController
@RequestMapping("/citizens/{pathway}/goals")
final class GoalsRoute {
  private final GoalDoor door;
  private final GoalsPages pages;
  private final GoalFields fields;
  private final Supplier<UUID> ids;

  GoalsRoute(GoalDoor door, GoalsPages pages, GoalFields fields, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.fields = fields;
    this.ids = ids;
  }

  @GetMapping
  Reply<JteModel> show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "goals");
    return shell.viewer().isCitizen()
        ? Reply.at("/mine/goals")
        : Reply.shown(pages.of(shell, id, opened, SentForm.NONE));
  }

  @PostMapping
  Reply<JteModel> set(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "goals.form");
    var level =
        sent.text("level").equals(GoalLevel.PURPOSE.name())
            ? GoalLevel.PURPOSE
            : GoalLevel.INTERVENTION_GOAL;
    var form = sent.as(GoalPhrases.code(level));
    var wishes = acts(shell, id, opened).set(level, new GoalForm(form, shell.dates().today()));
    return door.carriedOut(shell, id, form, wishes)
        ? Reply.done("goal.flash.set", GoalsPages.address(id))
        : Reply.again(pages.of(shell, id, opened, form));
  }

  @PostMapping("/wish")
  Reply<JteModel> wish(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "goals.form");
    var form = sent.as("wish");
    var wishes = acts(shell, id, opened).wish(new GoalForm(form, shell.dates().today()));
    return door.carriedOut(shell, id, form, wishes)
        ? Reply.done("goal.flash.wish", GoalsPages.address(id))
        : Reply.again(pages.of(shell, id, opened, form));
  }

  private GoalActs acts(Shell shell, PathwayId id, Pathway pathway) {
    return new GoalActs(shell, pathway.citizen(), door.sides(shell, id, pathway), fields, ids);
  }
}
