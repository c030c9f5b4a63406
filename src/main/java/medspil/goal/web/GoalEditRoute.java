package medspil.goal.web;

import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.goal.Goal;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.GoalRefusal;
import medspil.journal.Note;
import medspil.journal.NoteId;
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

/// Where a goal's words are changed; who was overtaken sees both texts, and nothing is lost.
@RestController
@RequestMapping("/citizens/{pathway}/goals/{goal}/edit")
final class GoalEditRoute {
  private static final String OVERTAKEN = "refusal." + GoalRefusal.OVERTAKEN.code();

  private final GoalDoor door;
  private final GoalEditPages pages;
  private final GoalFields fields;
  private final Supplier<UUID> ids;

  GoalEditRoute(GoalDoor door, GoalEditPages pages, GoalFields fields, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.fields = fields;
    this.ids = ids;
  }

  @GetMapping
  Reply<JteModel> show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID goal) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "goal");
    var found = GoalDoor.found(opened, new GoalId(goal));
    return writes(shell, id, opened, found)
        ? Reply.shown(pages.of(shell, id, opened, found, SentForm.NONE, false))
        : Reply.at(GoalsPages.address(id) + "/" + goal);
  }

  @PostMapping
  Reply<JteModel> save(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID goal, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "goal.form");
    var found = GoalDoor.found(opened, new GoalId(goal));
    var form = sent.as(GoalEditPages.FORM);
    var wishes = wishes(shell, id, opened, found, new GoalForm(form, shell.dates().today()));
    return door.carriedOut(shell, id, form, wishes)
        ? Reply.done("goal.flash.edit", GoalsPages.address(id) + "/" + goal)
        : Reply.again(again(shell, id, found.id(), form));
  }

  private List<GoalCommand> wishes(
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
      return List.of();
    }
    return List.of(
        new GoalCommand.ReviseGoal(
            goal.id(),
            revision == null ? 0 : revision,
            words.equals(now.get("words")) ? null : note(words),
            aim,
            answers,
            GoalEditPages.cleared(now, said),
            goal.level().writer(),
            shell.dates().now()));
  }

  private JteModel again(Shell shell, PathwayId id, GoalId goal, SentForm form) {
    var now = door.open(shell, id, "goal");
    var found = GoalDoor.found(now, goal);
    return pages.of(shell, id, now, found, form, OVERTAKEN.equals(form.refusal()));
  }

  private boolean writes(Shell shell, PathwayId id, Pathway pathway, Goal goal) {
    return goal.isOpen() && door.sides(shell, id, pathway).contains(goal.level().writer());
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
