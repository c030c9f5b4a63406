package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.access.Sight;
import medspil.access.Workers;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.journal.Actor;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import medspil.journal.VisibleHistory;
import medspil.page.Menu;
import medspil.page.Party;
import medspil.page.Ring;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.stay.Stay;
import medspil.task.Status;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Makes the page of one task, also when a form on it was sent and not carried out.
@Component
final class TaskPages {
  private final Sight sight;
  private final VisibleHistory visible;
  private final People people;
  private final Workers workers;
  private final Reach reach;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  TaskPages(
      Sight sight,
      VisibleHistory visible,
      People people,
      Workers workers,
      Reach reach,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.sight = sight;
    this.visible = visible;
    this.people = people;
    this.workers = workers;
    this.reach = reach;
    this.agreements = agreements;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, Task task, TaskDraft draft) {
    var words = new RuleWords(agreements.get(), shell.voice());
    var titled = shell.titled(words.title(task.rule())).at(Menu.WORK);
    return templates.taskTask(titled, page(titled, words, id, pathway, task, draft));
  }

  /// What somebody else did while the reader looked; empty when nothing happened to the task.
  Optional<String> meanwhile(Shell shell, PathwayId id, Task task) {
    var words = new RuleWords(agreements.get(), shell.voice());
    var recorded = recorded(shell, id);
    return history(shell, words, task, recorded).latest(task, recorded);
  }

  private TaskPage page(
      Shell shell, RuleWords words, PathwayId id, Pathway pathway, Task task, TaskDraft draft) {
    var known = directory.get();
    var recorded = recorded(shell, id);
    var person = Optional.ofNullable(people.seen(shell.viewer(), List.of(id)).get(id));
    return new TaskPage(
        draft.notice(),
        shell.title(),
        aside(shell, words, pathway, task),
        WorkRows.address(id, task.id()),
        WorkRows.name(shell, person.orElse(null)),
        WorkRows.born(shell, person.orElse(null)),
        "/citizens/" + id.value(),
        place(shell, id, task),
        reaching(shell, id, task),
        state(shell, words, task),
        due(shell, task),
        Tag.of(known, task.owner().unit()).orElse(new Tag(Party.NEUTRAL, "?")),
        phone(shell, known, task),
        from(known, task),
        signs(words, pathway, task),
        words.checklist(task.rule()),
        new TaskWhy(shell, words, known, task).told(),
        history(shell, words, task, recorded).of(task.id(), recorded),
        new TaskForms(shell, known, ids, draft).of(task, words.answers(task.rule())));
  }

  /// Each with whether it is in place where the citizen goes home from.
  private static List<TaskPage.Sign> signs(RuleWords words, Pathway pathway, Task task) {
    var named = words.signs(task.rule());
    if (named.isEmpty()) {
      return List.of();
    }
    var inPlace =
        pathway.stays().all().stream()
            .filter(stay -> task.key().occurrence().startsWith(stay.id().toString()))
            .flatMap(stay -> pathway.discharges().inPlace(stay.id(), pathway.stays()).stream())
            .collect(Collectors.toSet());
    return named.stream()
        .map(one -> new TaskPage.Sign(one.text(), inPlace.contains(one.value())))
        .toList();
  }

  /// Only those who owe it are sent there: others need not have access to more than the task.
  private static TaskPage.@Nullable Place place(Shell shell, PathwayId id, Task task) {
    return task.status().owed() && shell.viewer().isIn(task.owner().unit())
        ? TaskPlace.of(id, task.because())
            .map(to -> new TaskPage.Place(to.address(), shell.say("task.place." + to.code())))
            .orElse(null)
        : null;
  }

  private TaskPage.@Nullable Place reaching(Shell shell, PathwayId id, Task task) {
    return reach.isNeeded(shell, task)
        ? new TaskPage.Place(ReachPages.address(id, task), shell.say("task.reach.open"))
        : null;
  }

  /// Nobody rings themselves.
  private static @Nullable Ring phone(Shell shell, Directory known, Task task) {
    var unit = task.owner().unit();
    return shell.viewer().isIn(unit) ? null : Ring.of(shell, known, unit).orElse(null);
  }

  private static @Nullable Tag from(Directory known, Task task) {
    var from = task.because().from();
    return Optional.ofNullable(from)
        .filter(one -> !one.equals(task.owner().unit()))
        .flatMap(one -> Tag.of(known, one))
        .orElse(null);
  }

  private TaskHistory history(Shell shell, RuleWords words, Task task, List<Recorded> recorded) {
    var persons =
        recorded.stream()
            .map(Recorded::actor)
            .filter(actor -> actor.kind() == Actor.Kind.PERSON)
            .map(Actor::id)
            .distinct()
            .toList();
    return new TaskHistory(
        shell, directory.get(), workers.byIds(persons), words.answers(task.rule()));
  }

  /// As far as the reader's relations open it.
  private List<Recorded> recorded(Shell shell, PathwayId id) {
    return sight.of(shell.viewer(), connection -> visible.history(connection, id, TaskEvent.class));
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
            task.countdown() == null ? null : shell.dates().until(task.due()), null, null, null);
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
                      shell.dates().inSentence(outcome.at())));
    };
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
