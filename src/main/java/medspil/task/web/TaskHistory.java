package medspil.task.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.access.Worker;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.Actor;
import medspil.journal.Recorded;
import medspil.page.Choice;
import medspil.page.Shell;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.TaskId;
import org.jspecify.annotations.Nullable;

/// What happened to one task, the newest first.
final class TaskHistory {
  private final Shell shell;
  private final Directory directory;
  private final Map<UUID, Worker> workers;
  private final List<Choice> answers;

  /// @param workers those who had a hand in it
  TaskHistory(Shell shell, Directory directory, Map<UUID, Worker> workers, List<Choice> answers) {
    this.shell = shell;
    this.directory = directory;
    this.workers = workers;
    this.answers = answers;
  }

  List<TaskPage.Line> of(TaskId task, List<Recorded> recorded) {
    return recorded.reversed().stream()
        .flatMap(one ->
            one.event() instanceof TaskEvent event && event.id().equals(task)
                ? Stream.of(line(event, one))
                : Stream.empty())
        .toList();
  }

  /// What stopped a press: what somebody else did first, or the reader, or an agreement.
  Optional<String> latest(Task task, List<Recorded> recorded) {
    return wasTheirs(task)
        ? recorded.reversed().stream()
            .flatMap(one ->
                one.event() instanceof TaskEvent event && event.id().equals(task.id())
                    ? Stream.of(meanwhile(event, one))
                    : Stream.empty())
            .findFirst()
        : Optional.empty();
  }

  private boolean wasTheirs(Task task) {
    return Stream.concat(
            Stream.of(task.owner().unit()), task.handed().stream().map(Task.Handed::from))
        .anyMatch(unit -> shell.viewer().isIn(unit));
  }

  private String meanwhile(TaskEvent event, Recorded recorded) {
    var actor = recorded.actor();
    return shell.say(
        !isPersons(event, actor)
            ? "task.meanwhile.itself"
            : actor.id().equals(shell.viewer().person())
                ? "task.meanwhile.you"
                : "task.meanwhile.other",
        Map.of(
            "by", by(event, actor),
            "at", shell.dates().inSentence(recorded.recordedAt()),
            "what", what(event)));
  }

  private static boolean isPersons(TaskEvent event, Actor actor) {
    return actor.kind() == Actor.Kind.PERSON && !followsFromAgreement(event);
  }

  private static boolean followsFromAgreement(TaskEvent event) {
    return switch (event) {
      case TaskEvent.Assigned _,
          TaskEvent.Moved _,
          TaskEvent.Withdrawn _,
          TaskEvent.Reinstated _,
          TaskEvent.Told _,
          TaskEvent.GroundChanged _ ->
          true;
      case TaskEvent.Done _,
          TaskEvent.Paused _,
          TaskEvent.Resumed _,
          TaskEvent.Extended _,
          TaskEvent.HandedOver _,
          TaskEvent.Rejected _,
          TaskEvent.Migrated _,
          TaskEvent.NoticeSeen _,
          TaskEvent.LinkSent _,
          TaskEvent.Reported _,
          TaskEvent.LeftToNext _,
          TaskEvent.TakenUp _,
          TaskEvent.PassedDue _ ->
          false;
    };
  }

  private static boolean isByLink(TaskEvent event, Actor actor) {
    return event instanceof TaskEvent.Reported
        || (event instanceof TaskEvent.Done(_, _, _, var by) && actor.id().equals(by));
  }

  private TaskPage.Line line(TaskEvent event, Recorded recorded) {
    return new TaskPage.Line(
        shell.dates().moment(recorded.recordedAt()), what(event), by(event, recorded.actor()));
  }

  private String what(TaskEvent event) {
    return switch (event) {
      case TaskEvent.Assigned one ->
          shell.say("task.history.assigned", Map.of("unit", unit(one.owner().unit())));
      case TaskEvent.Moved one ->
          shell.say("task.history.moved", Map.of("unit", unit(one.owner().unit())));
      case TaskEvent.Withdrawn one ->
          shell.say("task.history.withdrawn", Map.of("outcome", outcome(one.reason())));
      case TaskEvent.Reinstated one ->
          shell.say("task.history.reinstated", Map.of("unit", unit(one.owner().unit())));
      case TaskEvent.Done one ->
          shell.say("task.history.done", Map.of("outcome", outcome(one.outcome())));
      case TaskEvent.Paused one ->
          shell.say("task.history.paused", Map.of("reason", reason(one.clock().reason())));
      case TaskEvent.Resumed one ->
          shell.say("task.history.resumed", Map.of("at", until(one.clock().deadline().due())));
      case TaskEvent.Extended one ->
          shell.say(
              "task.history.extended",
              Map.of(
                  "at",
                  until(one.clock().deadline().due()),
                  "reason",
                  reason(one.clock().reason())));
      case TaskEvent.HandedOver one ->
          shell.say(
              "task.history.handed_over",
              Map.of("unit", unit(one.to().unit()), "reason", reason(one.reason())));
      case TaskEvent.Rejected one ->
          shell.say(
              "task.history.rejected",
              Map.of("unit", unit(one.to().unit()), "reason", reason(one.reason())));
      case TaskEvent.GroundChanged(_, var fell) ->
          shell.say(fell ? "task.history.ground_fell" : "task.history.ground_back");
      case TaskEvent.Migrated one ->
          shell.say(
              "task.history.migrated",
              Map.of("from", one.migration().from(), "to", one.migration().to()));
      case TaskEvent.Told one ->
          shell.say("task.history.told." + one.why().code(), Map.of("unit", unit(one.to().unit())));
      case TaskEvent.NoticeSeen one ->
          shell.say("task.history.notice_seen", Map.of("unit", unit(one.unit())));
      case TaskEvent.LinkSent one ->
          shell.say("task.history.link_sent", Map.of("at", until(one.until())));
      case TaskEvent.Reported one ->
          shell.say(
              one.link() == null ? "task.history.phoned" : "task.history.answered",
              Map.of("said", new Reports(shell, answers).said(one.report())));
      case TaskEvent.LeftToNext _ -> shell.say("task.history.left");
      case TaskEvent.TakenUp _ -> shell.say("task.history.taken_up");
      case TaskEvent.PassedDue one ->
          shell.say("task.history.passed_due", Map.of("at", until(one.due())));
    };
  }

  private String by(TaskEvent event, Actor actor) {
    if (followsFromAgreement(event)) {
      return shell.say("task.by.agreement");
    }
    if (actor.kind() == Actor.Kind.SYSTEM && isByLink(event, actor)) {
      return byLink(actor);
    }
    return event instanceof TaskEvent.Done(_, _, _, var by) && by == null
        ? shell.say("task.by.message")
        : by(actor);
  }

  // Who answers by a link has no login: the unit is all that is known for certain.
  private String byLink(Actor actor) {
    return shell.say(
        "task.by.link",
        Map.of(
            "organisation",
            directory
                .organisation(new OrganisationId(actor.organisation()))
                .map(Organisation::name)
                .orElse("?")));
  }

  private String by(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> person(actor);
      case MACHINE -> shell.say("task.by.machine");
      case AGREEMENT -> shell.say("task.by.agreement");
      case SYSTEM -> shell.say("task.by.system");
    };
  }

  private String person(Actor actor) {
    var house =
        directory
            .organisation(new OrganisationId(actor.organisation()))
            .map(one -> ", " + one.name())
            .orElse("");
    var worker = workers.get(actor.id());
    return (worker == null ? shell.say("task.by.somebody") : named(worker)) + house;
  }

  private String named(Worker worker) {
    return shell.viewer().isCitizen() ? worker.asCitizensSeeIt() : worker.fullName();
  }

  private String until(Instant due) {
    return shell.dates().until(due).exact();
  }

  private String outcome(String code) {
    return Outcomes.said(shell.voice(), answers, code);
  }

  private String reason(String code) {
    return Reason.said(shell.voice(), code);
  }

  private String unit(@Nullable UUID id) {
    return Optional.ofNullable(id)
        .flatMap(one -> directory.unit(new UnitId(one)))
        .map(Unit::name)
        .orElse("?");
  }
}
