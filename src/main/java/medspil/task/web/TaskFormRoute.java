package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Viewer;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.AccessRefusal;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.citizen.Pathways;
import medspil.directory.Directory;
import medspil.journal.Answer;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.journal.Refusal;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.task.Task;
import medspil.task.TaskId;
import medspil.task.TaskRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes what is filled in beside a task and carries it out, or shows it again with what is wrong.
@RestController
final class TaskFormRoute {
  private final PathwayDesk desk;
  private final Pathways pathways;
  private final KnownTasks known;
  private final TaskPages pages;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;

  TaskFormRoute(
      PathwayDesk desk,
      Pathways pathways,
      KnownTasks known,
      TaskPages pages,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory) {
    this.desk = desk;
    this.pathways = pathways;
    this.known = known;
    this.pages = pages;
    this.agreements = agreements;
    this.directory = directory;
  }

  /// One press of one form of one task; pressed twice, it is carried out once.
  private record Press(
      PathwayId id, TaskId task, String form, UUID command, TaskActs.Filled filled) {
    String what() {
      return "task." + form;
    }
  }

  @PostMapping("/tasks/{pathway}/{task}/{form}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID task,
      @PathVariable String form,
      TaskActs.Filled filled,
      Sent sent) {
    if (!TaskForms.FORMS.contains(form)) {
      throw new NotThere();
    }
    var id = new PathwayId(pathway);
    var press = new Press(id, new TaskId(task), form, sent.command(), filled);
    var back = sent.text("back");
    return carriedOut(shell, press)
        .map(draft -> again(shell, press, draft))
        .orElseGet(() ->
            Reply.done(
                "task.flash." + form.replace('-', '_'),
                back.startsWith("/work") ? back : WorkRows.address(id, press.task())));
  }

  /// Empty when it was done, else what to show again.
  private Optional<TaskDraft> carriedOut(Shell shell, Press press) {
    var now = shell.dates().now();
    var viewer = shell.viewer();
    var pathway = desk.enter(shell, press.id(), press.what(), Category.COORDINATION);
    var task = known.found(shell, press.id(), pathway, press.task());
    var words = new RuleWords(agreements.get(), shell.voice());
    var acts = new TaskActs(directory.get(), words, pathway, viewer.person(), now);
    return switch (acts.read(task, press.form(), press.filled())) {
      case TaskActs.Read.Wrong(var fields) ->
          Optional.of(
              stopped(viewer, task)
                  .map(refusal -> refused(shell, press, refusal))
                  .orElseGet(() -> new TaskDraft(press.form(), press.filled(), fields, null)));
      case TaskActs.Read.Wishes(var wishes) ->
          switch (pathways.byPerson(
              viewer, press.id(), press.command(), now, wishes.toArray(PathwayCommand[]::new))) {
            case Answer.Committed _ -> Optional.empty();
            case Answer.Refused(var refusal) -> Optional.of(refused(shell, press, refusal));
          };
    };
  }

  private TaskDraft refused(Shell shell, Press press, Refusal refusal) {
    var field = refusal instanceof TaskRefusal one ? field(one) : null;
    var said = "refusal." + refusal.code();
    return field == null
        ? new TaskDraft(press.form(), press.filled(), Map.of(), shell.say(said))
        : new TaskDraft(press.form(), press.filled(), Map.of(field, said), null);
  }

  // With these the fields are gone, and no word beside them would be read.
  private static Optional<Refusal> stopped(Viewer viewer, Task task) {
    return switch (task.status()) {
      case DONE -> Optional.of(TaskRefusal.ALREADY_DONE);
      case WITHDRAWN -> Optional.of(TaskRefusal.NO_LONGER_NEEDED);
      case OPEN, PAUSED ->
          viewer.isIn(task.owner().unit())
              ? Optional.empty()
              : Optional.of(AccessRefusal.NOT_YOURS);
    };
  }

  private static @Nullable String field(TaskRefusal refusal) {
    return switch (refusal) {
      case NOT_LATER -> "until";
      case SAME_UNIT -> "unit";
      case REASON_MISSING -> "reason";
      case NO_SUCH_TASK,
          ALREADY_DONE,
          NO_LONGER_NEEDED,
          ALREADY_PAUSED,
          NOT_PAUSED,
          NO_DATE,
          FRONT_DESK_ALREADY ->
          null;
    };
  }

  private Reply<JteModel> again(Shell shell, Press press, TaskDraft draft) {
    var pathway = desk.open(shell, press.id(), press.what(), Category.COORDINATION);
    var task = known.found(shell, press.id(), pathway, press.task());
    var notice = draft.notice();
    var told =
        notice == null
            ? draft
            : draft.noticing(
                pages
                    .meanwhile(shell, press.id(), task)
                    .map(more -> notice + " " + more)
                    .orElse(notice));
    return Reply.again(pages.of(shell, press.id(), pathway, task, told));
  }
}
