package medspil.goal.web;

import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.goal.Goal;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.GoalRefusal;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a goal's words are changed; who was overtaken sees both texts, and nothing is lost.
@RestController
@RequestMapping("/citizens/{pathway}/goals/{goal}/edit")
final class GoalEditRoute {
  private static final String OVERTAKEN = "refusal." + GoalRefusal.OVERTAKEN.code();

  private final GoalDoor door;
  private final Authority authority;
  private final GoalEditPages pages;
  private final GoalFields fields;
  private final GoalPress press;
  private final Supplier<UUID> ids;

  GoalEditRoute(
      GoalDoor door,
      Authority authority,
      GoalEditPages pages,
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
    var found = GoalDoor.found(opened, new GoalId(goal));
    return writes(shell, id, opened, found)
        ? pages.of(shell, id, opened, found, GoalDraft.NONE, false)
        : GoalPress.to(GoalsPages.address(id) + "/" + goal);
  }

  @PostMapping
  Object save(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID goal,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "goal.form");
    var found = GoalDoor.found(opened, new GoalId(goal));
    var form = new GoalForm(GoalEditPages.FORM, given, shell.dates().today());
    var wish = wish(shell, id, opened, found, form);
    if (wish == null) {
      return again(shell, id, found.id(), form.draft(null));
    }
    var refusal = press.carriedOut(shell, id, command, List.of(wish));
    return refusal.isPresent()
        ? again(shell, id, found.id(), form.draft(refusal.get()))
        : GoalPress.done(onward, "goal.flash.edit", GoalsPages.address(id) + "/" + goal);
  }

  private @Nullable GoalCommand wish(
      Shell shell, PathwayId id, Pathway pathway, Goal goal, GoalForm form) {
    var now = pages.texts(shell, id, pathway, goal);
    var revision = form.number("revision");
    var words = form.filled("words", GoalForm.LONGEST);
    var said = new HashMap<String, String>();
    var answers = new HashMap<String, Note>();
    pages
        .questions(goal)
        .forEach(question -> {
          var name = GoalEditPages.name(question);
          var answer = form.optional(name, GoalForm.LONGEST_MORE);
          said.put(name, answer);
          if (!answer.isEmpty() && !answer.equals(now.get(name)) && !form.isWrong()) {
            answers.put(question, note(answer));
          }
        });
    var aim =
        goal.level() == GoalLevel.PURPOSE
            ? goal.aim()
            : fields.read(form, pathway.citizen(), goal.level(), goal.aim(), shell.dates().today());
    if (form.isWrong()) {
      return null;
    }
    return new GoalCommand.ReviseGoal(
        goal.id(),
        revision == null ? 0 : revision,
        words.equals(now.get("words")) ? null : note(words),
        aim,
        answers,
        GoalEditPages.cleared(now, said),
        goal.level().writer(),
        shell.dates().now());
  }

  private ResponseEntity<JteModel> again(Shell shell, PathwayId id, GoalId goal, GoalDraft draft) {
    var now = door.open(shell, id, "goal");
    var found = GoalDoor.found(now, goal);
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, now, found, draft, OVERTAKEN.equals(draft.refusal())));
  }

  private boolean writes(Shell shell, PathwayId id, Pathway pathway, Goal goal) {
    return goal.isOpen()
        && authority
            .sides(shell.viewer(), id, pathway, shell.dates().now())
            .contains(goal.level().writer());
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
