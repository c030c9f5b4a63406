package medspil.goal.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.goal.Aim;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
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

/// *Mål*: what a citizen wants, and what is worked on towards it.
@RestController
@RequestMapping("/citizens/{pathway}/goals")
final class GoalsRoute {
  private final GoalDoor door;
  private final Authority authority;
  private final GoalsPages pages;
  private final GoalFields fields;
  private final GoalPress press;
  private final Supplier<UUID> ids;

  GoalsRoute(
      GoalDoor door,
      Authority authority,
      GoalsPages pages,
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
  Object show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "goals");
    return shell.viewer().isCitizen()
        ? GoalPress.to("/mine/goals")
        : pages.of(shell, id, opened, GoalDraft.NONE);
  }

  @PostMapping
  Object set(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "goals.form");
    var level =
        GoalLevel.PURPOSE.name().equals(given.get("level"))
            ? GoalLevel.PURPOSE
            : GoalLevel.INTERVENTION_GOAL;
    var form = new GoalForm(GoalPhrases.code(level), given, shell.dates().today());
    var goal = new GoalId(ids.get());
    var words = form.filled("words", GoalForm.LONGEST);
    var own = form.optional("own", GoalForm.LONGEST_MORE);
    var aim = fields.read(form, opened.citizen(), level, Aim.OPEN, shell.dates().today());
    if (form.isWrong()) {
      return again(shell, id, opened, form.draft(null));
    }
    var parent = form.id("parent");
    var by = GoalsPages.side(sides(shell, id, opened), Side.AUTHORITY);
    var now = shell.dates().now();
    var wishes = new ArrayList<GoalCommand>();
    wishes.add(
        new GoalCommand.SetGoal(
            goal,
            level,
            parent == null ? null : new GoalId(parent),
            note(words),
            aim,
            by,
            shell.dates().today(),
            now));
    if (!own.isEmpty()) {
      wishes.add(new GoalCommand.SayOwnWords(goal, note(own), by, now));
    }
    var refusal = press.carriedOut(shell, id, command, wishes);
    return refusal.isPresent()
        ? again(shell, id, opened, form.draft(refusal.get()))
        : GoalPress.done(onward, "goal.flash.set", GoalsPages.address(id));
  }

  @PostMapping("/wish")
  Object wish(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "goals.form");
    var form = new GoalForm("wish", given, shell.dates().today());
    var words = form.filled("words", GoalForm.LONGEST_MORE);
    if (form.isWrong()) {
      return again(shell, id, opened, form.draft(null));
    }
    var by = GoalsPages.side(sides(shell, id, opened), Side.CITIZEN);
    var wish = new GoalCommand.SayWish(note(words), by, shell.dates().now());
    var refusal = press.carriedOut(shell, id, command, List.of(wish));
    return refusal.isPresent()
        ? again(shell, id, opened, form.draft(refusal.get()))
        : GoalPress.done(onward, "goal.flash.wish", GoalsPages.address(id));
  }

  private ResponseEntity<JteModel> again(
      Shell shell, PathwayId id, Pathway pathway, GoalDraft draft) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, pathway, draft));
  }

  private Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return authority.sides(shell.viewer(), id, pathway, shell.dates().now());
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
