package medspil.healthtask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a health task. A disagreement never stops the task: who holds it meanwhile
/// is part of saying that there is one.
public final class DecideHealthTask {
  private DecideHealthTask() {}

  public static Decision decide(HealthTasks tasks, HealthTaskCommand command) {
    if (command instanceof HealthTaskCommand.Begin begin) {
      return begin(tasks, begin);
    }
    var task = tasks.find(command.id());
    if (task.isEmpty()) {
      return refused(HealthTaskRefusal.NO_SUCH_TASK);
    }
    if (task.get().ended() != null) {
      return refused(HealthTaskRefusal.ALREADY_ENDED);
    }
    return switch (command) {
      case HealthTaskCommand.Begin begin -> begin(tasks, begin);
      case HealthTaskCommand.Arrange(var id, var arrangement, var at) ->
          arrange(task.get(), new HealthTaskEvent.Arranged(id, arrangement), at);
      case HealthTaskCommand.Train(var id, var training, var at) ->
          train(new HealthTaskEvent.Trained(id, training), at);
      case HealthTaskCommand.StartClarification start -> start(task.get(), start);
      case HealthTaskCommand.MoveMeanwhile(var id, var meanwhile, var at) ->
          open(task.get(), new HealthTaskEvent.MeanwhileMoved(id, meanwhile), at);
      case HealthTaskCommand.StatePosition(var id, var position, var note, var at) ->
          open(task.get(), new HealthTaskEvent.PositionStated(id, position), at, note);
      case HealthTaskCommand.Lift(var id, var to, var at) -> lift(task.get(), id, to, at);
      case HealthTaskCommand.Settle(var id, var ruling, var note, var at) ->
          isToCome(ruling.on(), at)
              ? refused(HealthTaskRefusal.IN_THE_FUTURE)
              : open(task.get(), new HealthTaskEvent.Settled(id, ruling), at, note);
      case HealthTaskCommand.End(var id, var reason, var at) ->
          happened(new HealthTaskEvent.Ended(id, reason, at), at);
    };
  }

  private static Decision begin(HealthTasks tasks, HealthTaskCommand.Begin begin) {
    var there =
        tasks.all().stream()
            .filter(task -> task.ended() == null)
            .anyMatch(task ->
                task.service().equals(begin.service()) && task.facility().equals(begin.facility()));
    return there
        ? refused(HealthTaskRefusal.ALREADY_THERE)
        : happened(
            new HealthTaskEvent.Begun(
                begin.id(), begin.service(), begin.facility(), begin.arrangement(), begin.at()),
            begin.at());
  }

  // While something is to be settled, who does it is settled and not slipped in.
  private static Decision arrange(HealthTask task, HealthTaskEvent.Arranged event, Instant at) {
    if (task.clarification().isPresent()) {
      return refused(HealthTaskRefusal.SETTLE_FIRST);
    }
    return task.arrangement().equals(event.arrangement())
        ? new Decision.Accepted(List.of())
        : happened(event, at);
  }

  private static Decision train(HealthTaskEvent.Trained event, Instant at) {
    var training = event.training();
    if (isToCome(training.on(), at)) {
      return refused(HealthTaskRefusal.IN_THE_FUTURE);
    }
    var until = Optional.ofNullable(training.until());
    return until.filter(day -> day.isBefore(training.on())).isPresent()
        ? refused(HealthTaskRefusal.ENDS_BEFORE_IT_BEGINS)
        : happened(event, at);
  }

  private static Decision lift(HealthTask task, HealthTaskId id, Level to, Instant at) {
    var open = task.clarification();
    return open.isPresent() && !to.isAbove(open.get().level())
        ? refused(HealthTaskRefusal.NOT_HIGHER)
        : open(task, new HealthTaskEvent.Lifted(id, to), at);
  }

  private static Decision start(HealthTask task, HealthTaskCommand.StartClarification start) {
    var note = start.note();
    return task.clarification().isPresent()
        ? refused(HealthTaskRefusal.ALREADY_TO_SETTLE)
        : happened(
            new HealthTaskEvent.ClarificationStarted(
                start.id(),
                start.reason(),
                start.raisedBy(),
                note == null ? null : note.id(),
                start.meanwhile(),
                start.at()),
            start.at(),
            note);
  }

  private static Decision open(HealthTask task, HealthTaskEvent event, Instant at) {
    return open(task, event, at, null);
  }

  private static Decision open(
      HealthTask task, HealthTaskEvent event, Instant at, @Nullable Note note) {
    return task.clarification().isPresent()
        ? happened(event, at, note)
        : refused(HealthTaskRefusal.NOTHING_TO_SETTLE);
  }

  /// East of Greenwich a day begins earlier; nobody writes down tomorrow's decision.
  private static boolean isToCome(LocalDate day, Instant at) {
    return day.isAfter(LocalDate.ofInstant(at, ZoneOffset.ofHours(2)));
  }

  private static Decision happened(HealthTaskEvent event, Instant at) {
    return happened(event, at, null);
  }

  private static Decision happened(HealthTaskEvent event, Instant at, @Nullable Note note) {
    List<Note> notes = note == null ? List.of() : List.of(note);
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }

  private static Decision refused(HealthTaskRefusal refusal) {
    return new Decision.Refused(refusal);
  }
}
