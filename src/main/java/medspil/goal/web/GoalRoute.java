package medspil.goal.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Authority;
import medspil.goal.GoalId;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One goal: how it goes, who agrees, the steps, and the forms about it.
@RestController
@RequestMapping("/citizens/{pathway}/goals/{goal}")
final class GoalRoute {
  private final GoalDoor door;
  private final Authority authority;
  private final GoalPages pages;
  private final GoalFields fields;
  private final GoalPress press;
  private final Supplier<UUID> ids;

  GoalRoute(
      GoalDoor door,
      Authority authority,
      GoalPages pages,
      GoalFields fields,
      GoalPress press,
      Supplier<UUID> ids) {
    this.door = door;
    this.authority = authority;
    this.pages = pages;
    this.fields = fields;
    this.press = press;
    this.ids = ids;
  }

  @GetMapping
  Object show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID goal) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "goal");
    return shell.viewer().isCitizen()
        ? GoalPress.to("/mine/goals#goal-" + goal)
        : pages.of(shell, id, opened, GoalDoor.found(opened, new GoalId(goal)), GoalDraft.NONE);
  }

  @PostMapping("/{form}")
  Object send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID goal,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "goal.form");
    var found = GoalDoor.found(opened, new GoalId(goal));
    if (!GoalActs.FORMS.contains(form)) {
      throw GoalDoor.unknown();
    }
    var sides = authority.sides(shell.viewer(), id, opened, shell.dates().now());
    var read = new GoalForm(form, given, shell.dates().today());
    var wish = new GoalActs(shell, opened.citizen(), sides, fields, ids).read(found, form, read);
    if (wish == null) {
      return again(shell, id, found.id(), read.draft(null));
    }
    var refusal = press.carriedOut(shell, id, command, List.of(wish));
    return refusal.isPresent()
        ? again(shell, id, found.id(), read.draft(refusal.get()))
        : GoalPress.done(onward, "goal.flash." + form, GoalsPages.address(id) + "/" + goal);
  }

  private ResponseEntity<JteModel> again(Shell shell, PathwayId id, GoalId goal, GoalDraft draft) {
    var now = door.open(shell, id, "goal");
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, now, GoalDoor.found(now, goal), draft));
  }
}
