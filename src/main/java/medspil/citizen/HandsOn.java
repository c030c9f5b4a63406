package medspil.citizen;

import java.util.Optional;
import medspil.deadline.ClockFact;
import medspil.deadline.Countdown;
import medspil.deadline.Deadlines;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.journal.Event;
import medspil.task.Task;
import medspil.task.TaskEvent;

/// Does with one task what somebody did with another that stands for the same duty.
final class HandsOn {
  private HandsOn() {}

  /// Empty when there is nothing to do it with, as no date to extend.
  static Optional<Event> of(TaskEvent event, Task mine, Directory directory) {
    return Optional.ofNullable(
        switch (event) {
          case TaskEvent.Done(_, var outcome, var at, var by) ->
              new TaskEvent.Done(mine.id(), outcome, at, by);
          case TaskEvent.HandedOver(_, var reason, var at, var to) ->
              new TaskEvent.HandedOver(mine.id(), reason, at, to);
          case TaskEvent.Rejected(_, var reason, var at, var to) ->
              new TaskEvent.Rejected(mine.id(), reason, at, to);
          case TaskEvent.Paused(_, var clock) when mine.countdown() != null ->
              new TaskEvent.Paused(mine.id(), clock);
          case TaskEvent.Resumed(_, var clock)
              when mine.countdown() instanceof Countdown.Paused paused ->
              new TaskEvent.Resumed(mine.id(), resumed(paused, clock, mine, directory));
          case TaskEvent.Extended(_, var clock)
              when mine.countdown() != null && clock.deadline().due().isAfter(mine.due()) ->
              new TaskEvent.Extended(mine.id(), clock);
          case TaskEvent.Assigned _,
              TaskEvent.Moved _,
              TaskEvent.Withdrawn _,
              TaskEvent.Reinstated _,
              TaskEvent.Paused _,
              TaskEvent.Resumed _,
              TaskEvent.Extended _,
              TaskEvent.GroundChanged _,
              TaskEvent.Migrated _,
              TaskEvent.Told _,
              TaskEvent.NoticeSeen _,
              TaskEvent.LinkSent _,
              TaskEvent.Reported _,
              TaskEvent.LeftToNext _,
              TaskEvent.TakenUp _,
              TaskEvent.PassedDue _ ->
              null;
        });
  }

  // What was left of this task's own time counts on.
  private static ClockFact.Resumed resumed(
      Countdown.Paused paused, ClockFact.Resumed clock, Task mine, Directory directory) {
    var calendar = directory.calendar(new UnitId(mine.owner().unit()));
    return new ClockFact.Resumed(clock.at(), Deadlines.resume(paused, clock.at(), calendar));
  }
}
