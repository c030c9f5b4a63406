package medspil.task.web;

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

  TaskForms(Shell shell, Directory directory, Supplier<UUID> ids) {
    this.shell = shell;
    this.directory = directory;
    this.ids = ids;
  }

  TaskPage.@Nullable Forms of(Task task, List<Choice> answers) {
    var mine =
        shell.viewer().units().stream().anyMatch(one -> one.value().equals(task.owner().unit()));
    if (!mine || !task.status().owed()) {
      return null;
    }
    var dated = task.countdown() != null;
    return new TaskPage.Forms(
        answers,
        dated && task.status() == Status.OPEN ? reasoned("pause", Reason.PAUSE) : null,
        task.status() == Status.PAUSED,
        dated ? extend() : null,
        handOver(task),
        reject(task),
        FORMS.stream().map(one -> new TaskPage.Command(one, ids.get().toString())).toList());
  }

  private TaskPage.Reasoned reasoned(String form, List<Reason> reasons) {
    return new TaskPage.Reasoned(reason(form), Reason.choices(shell, reasons), null, List.of());
  }

  private TaskPage.Reasoned extend() {
    var until =
        Field.of("until", shell.say("task.extend.until"), "")
            .hint(shell.say("task.extend.hint"))
            .mustBeFilled();
    return new TaskPage.Reasoned(
        reason("extend"), Reason.choices(shell, Reason.EXTEND), until, List.of());
  }

  private TaskPage.@Nullable Reasoned handOver(Task task) {
    var others = others(task);
    if (others.isEmpty()) {
      return null;
    }
    var to = Field.of("unit", shell.say("task.hand_over.to"), "").mustBeFilled();
    var first = Stream.of(new Choice("", shell.say("task.hand_over.choose")));
    var units = others.stream().map(one -> new Choice(one.id().toString(), one.name()));
    return new TaskPage.Reasoned(
        reason("hand-over"),
        Reason.choices(shell, Reason.HAND_OVER),
        to,
        Stream.concat(first, units).toList());
  }

  private TaskPage.@Nullable Reasoned reject(Task task) {
    var desk = desk(directory, task, shell.dates().now());
    return desk.id().value().equals(task.owner().unit()) ? null : reasoned("reject", Reason.REJECT);
  }

  /// The other units of the organisation; a task never leaves the house by hand.
  private List<Unit> others(Task task) {
    return directory.units(new OrganisationId(task.owner().organisation())).stream()
        .filter(one -> !one.key().isEmpty())
        .filter(one -> !one.id().value().equals(task.owner().unit()))
        .filter(one -> one.period().holds(shell.dates().today()))
        .sorted(java.util.Comparator.comparing(Unit::name))
        .toList();
  }

  static Unit desk(Directory directory, Task task, java.time.Instant at) {
    return directory
        .owner(new OrganisationId(task.owner().organisation()), "front_desk", at)
        .unit();
  }

  private Field reason(String form) {
    // Two fields of one page may not share an id; the name of the form keeps them apart.
    return Field.of("reason-" + form, shell.say("task.reason.label"), "").mustBeFilled();
  }
}
