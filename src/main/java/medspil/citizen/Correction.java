package medspil.citizen;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.deadline.ClockFact;
import medspil.journal.PathwayId;
import medspil.task.Status;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.TaskId;
import org.jspecify.annotations.Nullable;

/// A difference between the tasks of a pathway and the agreements, and what puts it right.
///
/// What is done stays done, nobody is given a date that has passed already, and a date that a
/// person paused or extended stays as they left it.
public sealed interface Correction {

  /// The task that stands, or that should.
  Task task();

  Difference difference(PathwayId pathway);

  /// What becomes of it.
  Verdict verdict(Instant at);

  /// Only for what is not left as it is.
  TaskEvent event(Instant at, Supplier<UUID> ids);

  /// What becomes of a difference when somebody has it put right.
  enum Verdict {
    GIVEN,
    TAKEN_BACK,
    NEW_DATE,
    /// It is done, and stays so.
    LEFT_DONE,
    /// The date it should have has passed.
    LEFT_PAST,
    /// A person decided the date.
    LEFT_BY_HAND;

    public boolean isLeft() {
      return this == LEFT_DONE || this == LEFT_PAST || this == LEFT_BY_HAND;
    }
  }

  /// It is owed, and no task is open for it.
  ///
  /// @param stands the task that was taken back or done; null when there never was one
  record NotThere(@Nullable Task stands, Task owed) implements Correction {
    @Override
    public Task task() {
      return owed;
    }

    @Override
    public Difference difference(PathwayId pathway) {
      return Correction.differing(
          pathway, owed, Difference.Kind.NOT_THERE, Optional.empty(), Compared.due(owed));
    }

    @Override
    public Verdict verdict(Instant at) {
      if (stands != null && stands.status() == Status.DONE) {
        return Verdict.LEFT_DONE;
      }
      if (isByHand(owed)) {
        return Verdict.LEFT_BY_HAND;
      }
      return owed.due().isAfter(at) ? Verdict.GIVEN : Verdict.LEFT_PAST;
    }

    @Override
    public TaskEvent event(Instant at, Supplier<UUID> ids) {
      return stands == null
          ? new TaskEvent.Assigned(
              new TaskId(ids.get()),
              owed.key(),
              owed.rule(),
              owed.title(),
              owed.owner(),
              owed.because(),
              clock(owed))
          : new TaskEvent.Reinstated(stands.id(), owed.owner(), owed.because(), clock(owed));
    }
  }

  /// A task is open, and no agreement asks for it.
  record NotOwed(Task stands) implements Correction {
    @Override
    public Task task() {
      return stands;
    }

    @Override
    public Difference difference(PathwayId pathway) {
      return Correction.differing(
          pathway, stands, Difference.Kind.NOT_OWED, Compared.due(stands), Optional.empty());
    }

    @Override
    public Verdict verdict(Instant at) {
      return Verdict.TAKEN_BACK;
    }

    @Override
    public TaskEvent event(Instant at, Supplier<UUID> ids) {
      return new TaskEvent.Withdrawn(stands.id(), "ground_gone", at);
    }
  }

  /// Both are open, with another final date.
  record OtherDate(Task stands, Task owed) implements Correction {
    @Override
    public Task task() {
      return stands;
    }

    @Override
    public Difference difference(PathwayId pathway) {
      return Correction.differing(
          pathway, owed, Difference.Kind.OTHER_DATE, Compared.due(stands), Compared.due(owed));
    }

    @Override
    public Verdict verdict(Instant at) {
      if (isByHand(stands) || isByHand(owed)) {
        return Verdict.LEFT_BY_HAND;
      }
      return owed.due().isAfter(at) ? Verdict.NEW_DATE : Verdict.LEFT_PAST;
    }

    @Override
    public TaskEvent event(Instant at, Supplier<UUID> ids) {
      var owner = stands.handed().isEmpty() ? owed.owner() : stands.owner();
      return new TaskEvent.Moved(stands.id(), owner, owed.because(), clock(owed));
    }
  }

  private static boolean isByHand(Task task) {
    var countdown = task.countdown();
    return task.status() == Status.PAUSED
        || (countdown != null && !countdown.deadline().equals(countdown.first()));
  }

  private static ClockFact.@Nullable Started clock(Task owed) {
    var countdown = owed.countdown();
    return countdown == null
        ? null
        : new ClockFact.Started(
            owed.because().noticedAt(), countdown.limit(), countdown.deadline());
  }

  private static Difference differing(
      PathwayId pathway,
      Task task,
      Difference.Kind kind,
      Optional<Instant> stands,
      Optional<Instant> follows) {
    return new Difference(
        pathway,
        task.key(),
        task.rule(),
        kind,
        task.because().category(),
        task.owner().unit(),
        stands.orElse(null),
        follows.orElse(null));
  }
}
