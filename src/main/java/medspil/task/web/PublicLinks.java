package medspil.task.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.Journal;
import medspil.journal.Note;
import medspil.journal.Reading;
import medspil.task.LinkRules;
import medspil.task.Report;
import medspil.task.Task;
import medspil.task.TaskCommand;
import medspil.task.TaskLink;
import medspil.task.TaskLinks;
import org.springframework.stereotype.Component;

/// Lets in whoever has a link and its code: to that one task, and to nothing else of the course.
@Component
record PublicLinks(
    TaskLinks links,
    LinkRules rules,
    Journal<Pathway> journal,
    Pathways pathways,
    Looks looks,
    Supplier<Directory> directory) {

  /// A link that opened its task.
  record Opened(TaskLink link, Pathway pathway, Task task) {}

  Optional<TaskLink> find(String token) {
    return links.find(token);
  }

  /// Empty when the code is wrong, or the link no longer opens anything. Every try is written down.
  Optional<Opened> open(String token, String code, Instant now) {
    var tried = links.find(token);
    var opened = links.opened(token, code.replaceAll("\\s", ""), now).flatMap(this::opened);
    opened.ifPresentOrElse(
        one -> looks.opened(viewer(one.link()), "task.link", one.link().pathway()),
        () -> tried.ifPresent(link -> looks.denied(viewer(link), "task.link", link.pathway())));
    return opened;
  }

  /// What is still theirs to do: who was forgotten has no task, and what moved on is another's.
  Optional<Task> task(TaskLink link) {
    return opened(link).map(Opened::task);
  }

  private Optional<Opened> opened(TaskLink link) {
    return switch (journal.look(link.pathway())) {
      case Reading.Known<Pathway>(var pathway, _) ->
          pathway
              .tasks()
              .find(link.task())
              .filter(link::fits)
              .map(task -> new Opened(link, pathway, task));
      case Reading.Forgotten<Pathway> _ -> Optional.empty();
    };
  }

  /// Whether it was carried out; a link answers once, however often it is pressed.
  boolean answer(Opened opened, RuleWords words, Report report, Note who, Instant now) {
    var link = opened.link();
    var house = new OrganisationId(opened.task().owner().organisation());
    var actor = new Actor(Actor.Kind.SYSTEM, link.id(), house.value());
    var say = new TaskCommand.Say(opened.task().id(), report, who, link.id(), now, link.id());
    var checks = new ReportChecks(words, opened.pathway()).of(opened.task(), report, now);
    var wishes = Stream.concat(Stream.of(new PathwayCommand.OfTask(say)), checks.stream());
    return pathways.bySystem(
            actor,
            link.pathway(),
            CommandId.of(link.id(), link.pathway(), link.id()),
            now,
            List.of(links.answered(link, now)),
            wishes.toArray(PathwayCommand[]::new))
        instanceof Answer.Committed;
  }

  // Nobody knows who holds a link, only which unit it was sent to.
  private Viewer viewer(TaskLink link) {
    var unit = new UnitId(link.unit());
    var name = directory.get().unit(unit).map(Unit::name).orElse("");
    var house = directory.get().unit(unit).map(Unit::organisation).orElse(Viewer.NO_ORGANISATION);
    return new Viewer(link.id(), name, Role.MACHINE, house, Set.of(unit));
  }
}
