package medspil.portal.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.goal.Change;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Category;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Dine mål*: a citizen's own goals, and their own answers to them.
@RestController
@RequestMapping("/mine/goals")
final class MyGoalsRoute {
  private final PathwayDesk desk;
  private final MyGoals goals;
  private final Supplier<UUID> ids;
  private final Templates templates;

  MyGoalsRoute(PathwayDesk desk, MyGoals goals, Supplier<UUID> ids, Templates templates) {
    this.desk = desk;
    this.goals = goals;
    this.ids = ids;
    this.templates = templates;
  }

  @GetMapping
  JteModel show(Shell shell) {
    return page(shell, MyGoalDraft.NONE);
  }

  @PostMapping("/wish")
  Reply<JteModel> wish(Shell shell, Sent sent) {
    var draft = MyGoalDraft.of("wish", "", sent.text("words"), true);
    return answer(
        shell,
        sent,
        draft,
        note -> new GoalCommand.SayWish(filled(note), Side.CITIZEN, shell.dates().now()));
  }

  @PostMapping("/{goal}/{form:felt|agree|own}")
  Reply<JteModel> answer(
      Shell shell, @PathVariable UUID goal, @PathVariable String form, Sent sent) {
    var draft = MyGoalDraft.of(form, goal.toString(), sent.text("words"), form.equals("own"));
    var about = new GoalId(goal);
    var answer = sent.text("answer");
    var today = shell.dates().today();
    var now = shell.dates().now();
    return answer(
        shell,
        sent,
        draft,
        note ->
            switch (form) {
              case "felt" ->
                  new GoalCommand.AssessGoal(
                      about, today, change(answer), null, note, Side.CITIZEN, today, now);
              case "agree" ->
                  new GoalCommand.AnswerGoal(
                      about,
                      answer.equals("yes"),
                      number(sent.text("wording")),
                      note,
                      Side.CITIZEN,
                      now);
              default -> new GoalCommand.SayOwnWords(about, filled(note), Side.CITIZEN, now);
            });
  }

  /// What a form asks for, with what was written in it.
  @FunctionalInterface
  private interface Wish {
    GoalCommand with(@Nullable Note note);
  }

  private Reply<JteModel> answer(Shell shell, Sent sent, MyGoalDraft draft, Wish wish) {
    var id = own(shell);
    if (draft.wrong() != null) {
      return Reply.again(page(shell, draft));
    }
    var note = draft.words().isEmpty() ? null : new Note(new NoteId(ids.get()), draft.words());
    var wishes = Stream.of(new PathwayCommand.OfGoal(wish.with(note)));
    var at = "/mine/goals" + (draft.goal().isEmpty() ? "" : "#goal-" + draft.goal());
    return desk.refused(shell, id, sent.command(), wishes, List.of())
        .map(why -> Reply.again(page(shell, draft.refused(why))))
        .orElseGet(() -> Reply.done("portal.goals.flash", at));
  }

  private JteModel page(Shell shell, MyGoalDraft draft) {
    var id = own(shell);
    var pathway = desk.open(shell, id, "goals", Category.COORDINATION);
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
