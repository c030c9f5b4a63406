package medspil.task;

import java.util.List;
import medspil.deadline.ClockFact;
import medspil.deadline.Countdown;
import medspil.deadline.Deadlines;
import medspil.journal.Decision;
import medspil.journal.Happened;

/// Answers a wish about a task; it depends on that task alone.
public final class DecideTask {
  private static final Decision NOTHING_NEW = new Decision.Accepted(List.of());

  private DecideTask() {}

  public static Decision decide(Tasks tasks, TaskCommand command) {
    var task = tasks.find(command.id()).orElse(null);
    if (task == null) {
      return refused(TaskRefusal.NO_SUCH_TASK);
    }
    if (command instanceof TaskCommand.SeeNotice(var id, var unit, var why, var at)) {
      return task.notices().stream().anyMatch(one -> one.is(unit, why) && one.seenAt() == null)
          ? happened(new TaskEvent.NoticeSeen(id, unit, why, at), command)
          : NOTHING_NEW;
    }
    return switch (task.status()) {
      case DONE -> refused(TaskRefusal.ALREADY_DONE);
      case WITHDRAWN -> refused(TaskRefusal.NO_LONGER_NEEDED);
      case OPEN, PAUSED -> decide(task, command);
    };
  }

  private static Decision decide(Task task, TaskCommand command) {
    return switch (command) {
      case TaskCommand.Complete(var id, var outcome, var at, var by) ->
          happened(new TaskEvent.Done(id, outcome, at, by), command);
      case TaskCommand.Pause pause -> pause(task, pause);
      case TaskCommand.Resume resume -> resume(task, resume);
      case TaskCommand.Extend extend -> extend(task, extend);
      case TaskCommand.HandOver(var id, var reason, var to, var at) ->
          to.unit().equals(task.owner().unit())
              ? refused(TaskRefusal.SAME_UNIT)
              : reasoned(reason, new TaskEvent.HandedOver(id, reason, at, to), command);
      case TaskCommand.Reject(var id, var reason, var to, var at) ->
          to.unit().equals(task.owner().unit())
              ? refused(TaskRefusal.FRONT_DESK_ALREADY)
              : reasoned(reason, new TaskEvent.Rejected(id, reason, at, to), command);
      case TaskCommand.SeeNotice _ -> NOTHING_NEW;
      case TaskCommand.SendLink(var id, var link, var mailed, var until, var at) ->
          happened(new TaskEvent.LinkSent(id, link, mailed, until, at), command);
      case TaskCommand.Say say -> say(say);
      case TaskCommand.Leave leave -> leave(task, leave);
      case TaskCommand.TakeUp(var id, var handOver, var at) ->
          happened(new TaskEvent.TakenUp(id, handOver, at), command);
      case TaskCommand.NotePassed(var id, var due, var at) ->
          due.equals(task.passedAt()) || !task.isOverdue(at)
              ? NOTHING_NEW
              : happened(new TaskEvent.PassedDue(id, due), command);
    };
  }

  private static Decision leave(Task task, TaskCommand.Leave leave) {
    var words = leave.words();
    var left =
        new TaskEvent.LeftToNext(
            task.id(), leave.handOver(), task.owner().unit(), words.id(), leave.at());
    return words.words().isBlank()
        ? refused(TaskRefusal.REASON_MISSING)
        : new Decision.Accepted(List.of(new Happened(left, leave.at(), List.of(words))));
  }

  private static Decision say(TaskCommand.Say say) {
    var report = say.report();
    var said =
        new Happened(
            new TaskEvent.Reported(say.id(), report, say.who().id(), say.link(), say.at()),
            say.at(),
            List.of(say.who()));
    return new Decision.Accepted(
        report.what() == Report.What.DONE
            ? List.of(
                said,
                new Happened(
                    new TaskEvent.Done(say.id(), report.code(), say.at(), say.by()), say.at()))
            : List.of(said));
  }

  private static Decision pause(Task task, TaskCommand.Pause pause) {
    if (task.countdown() == null) {
      return refused(TaskRefusal.NO_DATE);
    }
    var fact = new ClockFact.Paused(pause.at(), pause.reason());
    return task.status() == Status.PAUSED
        ? refused(TaskRefusal.ALREADY_PAUSED)
        : reasoned(pause.reason(), new TaskEvent.Paused(task.id(), fact), pause);
  }

  private static Decision resume(Task task, TaskCommand.Resume resume) {
    if (!(task.countdown() instanceof Countdown.Paused paused)) {
      return refused(TaskRefusal.NOT_PAUSED);
    }
    var deadline = Deadlines.resume(paused, resume.at(), resume.calendar());
    var fact = new ClockFact.Resumed(resume.at(), deadline);
    return happened(new TaskEvent.Resumed(task.id(), fact), resume);
  }

  private static Decision extend(Task task, TaskCommand.Extend extend) {
    var countdown = task.countdown();
    if (countdown == null) {
      return refused(TaskRefusal.NO_DATE);
    }
    if (!extend.until().isAfter(task.due())) {
      return refused(TaskRefusal.NOT_LATER);
    }
    var deadline = Deadlines.extend(countdown, extend.until(), extend.reason(), extend.calendar());
    var fact = new ClockFact.Extended(extend.at(), extend.reason(), deadline);
    return reasoned(extend.reason(), new TaskEvent.Extended(task.id(), fact), extend);
  }

  private static Decision reasoned(String reason, TaskEvent event, TaskCommand command) {
    return reason.isBlank() ? refused(TaskRefusal.REASON_MISSING) : happened(event, command);
  }

  private static Decision happened(TaskEvent event, TaskCommand command) {
    return new Decision.Accepted(List.of(new Happened(event, command.at())));
  }

  private static Decision refused(TaskRefusal refusal) {
    return new Decision.Refused(refusal);
  }
}
