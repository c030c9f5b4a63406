package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Workers;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayDoor;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.Party;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.stay.Stay;
import medspil.task.Status;
import medspil.task.Task;
import medspil.task.TaskId;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// One task: what it is, why it is there, what happened to it and what can be done.
@RestController
final class TaskRoute {
  private final PathwayDoor door;
  private final Journal<Pathway> journal;
  private final People people;
  private final Workers workers;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  TaskRoute(
      PathwayDoor door,
      Journal<Pathway> journal,
      People people,
      Workers workers,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.door = door;
    this.journal = journal;
    this.people = people;
    this.workers = workers;
    this.agreements = agreements;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  @GetMapping("/tasks/{pathway}/{task}")
  JteModel show(Shell shell, @PathVariable String pathway, @PathVariable String task) {
    var id = new PathwayId(Ids.read(pathway));
    var opened =
        door.open(shell.viewer(), id, "task", shell.dates().now()).orElseThrow(TaskRoute::unknown);
    var found = opened.tasks().find(new TaskId(Ids.read(task))).orElseThrow(TaskRoute::unknown);
    var words = new RuleWords(agreements.get(), shell.voice());
    var titled = shell.titled(words.title(found.rule())).at(Menu.WORK);
    return templates.taskTask(titled, page(titled, words, id, opened, found));
  }

  private TaskPage page(Shell shell, RuleWords words, PathwayId id, Pathway pathway, Task task) {
    var known = directory.get();
    var answers = words.answers(task.rule());
    var person = Optional.ofNullable(people.seen(shell.viewer(), List.of(id)).get(id));
    return new TaskPage(
        shell.title(),
        aside(shell, words, pathway, task),
        WorkRows.address(id, task.id()),
        WorkRows.name(shell, person.orElse(null)),
        WorkRows.born(shell, person.orElse(null)),
        "/citizens/" + id.value(),
        state(shell, words, task),
        due(shell, task),
        Tag.of(known, task.owner().unit()).orElse(new Tag(Party.NEUTRAL, "?")),
        known.unit(new UnitId(task.owner().unit())).map(Unit::phone).orElse(null),
        Tag.of(known, task.because().from()).orElse(null),
        words.checklist(task.rule()),
        new TaskWhy(shell, words, known, task).told(),
        new TaskHistory(shell, known, workers, answers).of(task.id(), journal.history(id)),
        new TaskForms(shell, known, ids).of(task, answers));
  }

  private static @Nullable String aside(Shell shell, RuleWords words, Pathway pathway, Task task) {
    return words.isAboutTheReport(task.rule())
        ? Ids.stay(task)
            .flatMap(pathway.stays()::find)
            .map(Stay::report)
            .flatMap(report -> Optional.ofNullable(report.sentAutomatically()))
            .map(at -> WorkRows.automatically(shell, at))
            .orElse(null)
        : null;
  }

  private static Due due(Shell shell, Task task) {
    return task.status().owed()
        ? Due.of(shell, task.due(), task.status() == Status.PAUSED)
        : new Due(
            task.countdown() == null ? null : Due.moment(shell, task.due()), null, null, null);
  }

  private static String state(Shell shell, RuleWords words, Task task) {
    var outcome = task.outcome();
    return switch (task.status()) {
      case OPEN -> shell.say("task.state.open");
      case PAUSED -> shell.say("task.state.paused");
      case DONE, WITHDRAWN ->
          outcome == null
              ? ""
              : shell.say(
                  task.status() == Status.DONE ? "task.state.done" : "task.state.withdrawn",
                  Map.of(
                      "outcome",
                      Outcomes.said(shell.voice(), words.answers(task.rule()), outcome.code()),
                      "at",
                      shell.dates().moment(outcome.at()).text()));
    };
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
