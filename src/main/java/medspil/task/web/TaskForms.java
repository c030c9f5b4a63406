package medspil.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import medspil.task.Status;
import medspil.task.Task;
import org.jspecify.annotations.Nullable;

/// What a reader may do with a task that their unit owes.
final class TaskForms {
  static final List<String> FORMS =
      List.of("complete", "pause", "resume", "extend", "hand-over", "reject");

  private final Shell shell;
  private final Directory directory;
  private final Supplier<UUID> ids;
  private final TaskDraft draft;

  TaskForms(Shell shell, Directory directory, Supplier<UUID> ids, TaskDraft draft) {
    this.shell = shell;
    this.directory = directory;
    this.ids = ids;
    this.draft = draft;
  }

  TaskPage.@Nullable Forms of(Task task, List<Choice> answers) {
    if (!shell.viewer().isIn(task.owner().unit()) || !task.status().owed()) {
      return null;
    }
    var dated = task.countdown() != null;
    return new TaskPage.Forms(
        answers,
        draft.wrong("complete", "answer").map(shell::say).orElse(null),
        dated && task.status() == Status.OPEN ? reasoned("pause", Reason.PAUSE) : null,
        task.status() == Status.PAUSED,
        dated ? extend() : null,
        handOver(task),
        reject(task),
        FORMS.stream().map(one -> new TaskPage.Command(one, ids.get().toString())).toList());
  }

  private TaskPage.Reasoned reasoned(String form, List<Reason> reasons) {
    return reasoned(form, reasons, null, List.of());
  }

  private TaskPage.Reasoned reasoned(
      String form, List<Reason> reasons, @Nullable Field other, List<Choice> choices) {
    return new TaskPage.Reasoned(
        field(form, "reason", shell.say("task.reason.label")),
        Reason.choices(shell, reasons),
        other,
        choices,
        draft.isOf(form));
  }

  private TaskPage.Reasoned extend() {
    var until =
        field("extend", "until", shell.say("task.extend.until"))
            .hint(shell.say("task.extend.hint"));
    return reasoned("extend", Reason.EXTEND, until, List.of());
  }

  private TaskPage.@Nullable Reasoned handOver(Task task) {
    var others =
        units(directory, task, shell.dates().today()).stream()
            .filter(one -> !one.id().value().equals(task.owner().unit()))
            .toList();
    if (others.isEmpty()) {
      return null;
    }
    var first = Stream.of(new Choice("", shell.say("task.hand_over.choose")));
    var units = others.stream().map(one -> new Choice(one.id().toString(), one.name()));
    return reasoned(
        "hand-over",
        Reason.HAND_OVER,
        field("hand-over", "unit", shell.say("task.hand_over.to")),
        Stream.concat(first, units).toList());
  }

  private TaskPage.@Nullable Reasoned reject(Task task) {
    var desk = desk(directory, task, shell.dates().now());
    return desk.id().value().equals(task.owner().unit()) ? null : reasoned("reject", Reason.REJECT);
  }

  /// The units of the organisation that are open; a task never leaves the house by hand.
  static List<Unit> units(Directory directory, Task task, LocalDate today) {
    return directory.units(new OrganisationId(task.owner().organisation())).stream()
        .filter(one -> !one.key().isEmpty())
        .filter(one -> one.period().holds(today))
        .sorted(Comparator.comparing(Unit::name))
        .toList();
  }

  static Unit desk(Directory directory, Task task, Instant at) {
    return directory
        .owner(new OrganisationId(task.owner().organisation()), "front_desk", at)
        .unit();
  }

  // Two fields of one page may not share an id; the name of the form keeps them apart.
  private Field field(String form, String name, String label) {
    var field =
        Field.of(name + "-" + form, label, draft.value(form, name)).named(name).mustBeFilled();
    return draft.wrong(form, name).map(shell::say).map(field::wrong).orElse(field);
  }
}
