package medspil.portal.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.goal.Change;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Answer;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// *Dine mål*: a citizen's own goals, and their own answers to them.
@RestController
@RequestMapping("/mine/goals")
final class MyGoalsRoute {
  private final PathwayDoor door;
  private final Pathways pathways;
  private final MyGoals goals;
  private final Supplier<UUID> ids;
  private final Templates templates;

  MyGoalsRoute(
      PathwayDoor door, Pathways pathways, MyGoals goals, Supplier<UUID> ids, Templates templates) {
    this.door = door;
    this.pathways = pathways;
    this.goals = goals;
    this.ids = ids;
    this.templates = templates;
  }

  @GetMapping
  JteModel show(Shell shell) {
    return page(shell, MyGoalDraft.NONE);
  }

  @PostMapping("/wish")
  Object wish(
      Shell shell,
      @RequestParam UUID command,
      @RequestParam(defaultValue = "") String words,
      RedirectAttributes onward) {
    var draft = MyGoalDraft.of("wish", "", words, true);
    return sent(
        shell,
        command,
        draft,
        note -> new GoalCommand.SayWish(filled(note), Side.CITIZEN, shell.dates().now()),
        onward);
  }

  @PostMapping("/{goal}/{form:felt|agree|own}")
  Object answer(
      Shell shell,
      @PathVariable UUID goal,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String wording,
      RedirectAttributes onward) {
    var draft = MyGoalDraft.of(form, goal.toString(), words, form.equals("own"));
    var about = new GoalId(goal);
    var today = shell.dates().today();
    var now = shell.dates().now();
    return sent(
        shell,
        command,
        draft,
        note ->
            switch (form) {
              case "felt" ->
                  new GoalCommand.AssessGoal(
                      about, today, change(answer), null, note, Side.CITIZEN, today, now);
              case "agree" ->
                  new GoalCommand.AnswerGoal(
                      about, answer.equals("yes"), number(wording), note, Side.CITIZEN, now);
              default -> new GoalCommand.SayOwnWords(about, filled(note), Side.CITIZEN, now);
            },
        onward);
  }

  /// What a form asks for, with what was written in it.
  @FunctionalInterface
  private interface Wish {
    GoalCommand with(@Nullable Note note);
  }

  private Object sent(
      Shell shell, UUID command, MyGoalDraft draft, Wish wish, RedirectAttributes onward) {
    var id = own(shell);
    if (draft.wrong() != null) {
      return again(shell, draft);
    }
    var note = draft.words().isEmpty() ? null : new Note(new NoteId(ids.get()), draft.words());
    var answer =
        pathways.byPerson(
            shell.viewer(),
            id,
            command,
            shell.dates().now(),
            new PathwayCommand.OfGoal(wish.with(note)));
    if (answer instanceof Answer.Refused(var refusal)) {
      return again(shell, draft.refused("refusal." + refusal.code()));
    }
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("portal.goals.flash"));
    var view =
        new RedirectView("/mine/goals" + (draft.goal().isEmpty() ? "" : "#goal-" + draft.goal()));
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private ResponseEntity<JteModel> again(Shell shell, MyGoalDraft draft) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(shell, draft));
  }

  private JteModel page(Shell shell, MyGoalDraft draft) {
    var id = own(shell);
    Pathway pathway =
        door.open(shell.viewer(), id, "goals", shell.dates().now())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var titled = shell.titled(shell.say("portal.goals.title")).at(Menu.MINE);
    return templates.portalGoals(titled, goals.of(titled, id, pathway, draft));
  }

  private static PathwayId own(Shell shell) {
    if (!shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return new PathwayId(shell.viewer().person());
  }

  private static Change change(String answer) {
    try {
      return Change.valueOf(answer);
    } catch (IllegalArgumentException _) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  private static int number(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  private static Note filled(@Nullable Note note) {
    if (note == null) {
      throw new IllegalStateException("asked before it was looked at");
    }
    return note;
  }
}
