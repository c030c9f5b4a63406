package medspil.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes dates of time limits: the one clock of the house.
public final class Deadlines {
  private Deadlines() {}

  /// Counted from notice; a limit before something counts back from the anchor.
  public static Deadline due(TimeLimit within, Instant anchor, WorkingCalendar calendar) {
    var from =
        within instanceof TimeLimit.Before
            ? Anchor.event(anchor, Instant.MIN)
            : Anchor.notice(anchor);
    return due(within, from, calendar);
  }

  public static Deadline due(TimeLimit within, Anchor anchor, WorkingCalendar calendar) {
    var steps = new ArrayList<Step>();
    steps.add(new Step.LimitIs(within));
    steps.add(from(within, anchor, new Steps(calendar)));
    var counted = new Counting(calendar).count(within, anchor);
    steps.addAll(counted.steps());
    return new Deadline(counted.due(), counted.aim(), new Derivation(steps));
  }

  /// With a target that another limit gives; how the final date came about is what is explained.
  public static Deadline due(
      TimeLimit within, TimeLimit aim, Anchor anchor, WorkingCalendar calendar) {
    var target = due(aim, anchor, calendar).due();
    var deadline = due(within, anchor, calendar);
    var aimed = List.<Step>of(new Step.AimFor(new Steps(calendar).local(target)));
    return new Deadline(deadline.due(), Optional.of(target), deadline.because().then(aimed));
  }

  /// What was left when it was paused counts on from `at`; never earlier than it was.
  public static Deadline resume(Countdown.Paused paused, Instant at, WorkingCalendar calendar) {
    if (at.isBefore(paused.since())) {
      throw new IllegalArgumentException("a pause must end after it began");
    }
    return new Resuming(paused, at, calendar).deadline();
  }

  /// A new final date that somebody has set, with a coded reason.
  public static Deadline extend(
      Countdown countdown, Instant until, String reason, WorkingCalendar calendar) {
    var before = countdown.deadline();
    if (!until.isAfter(before.due())) {
      throw new IllegalArgumentException("an extension must be later than the date it extends");
    }
    var steps = List.of(new Step.Extended(reason), new Steps(calendar).end(until));
    return new Deadline(until, before.aim(), before.because().then(steps));
  }

  /// The moment itself when the unit is open then, else when it opens next.
  public static Instant open(Instant at, WorkingCalendar calendar) {
    var hours =
        new Intervals(calendar).firstHoursEndingAfter(at, TimeLimit.WithinHours.Kind.OPENING);
    return hours.from().isAfter(at) ? hours.from() : at;
  }

  private static Step from(TimeLimit within, Anchor anchor, Steps tell) {
    var at = tell.local(anchor.at());
    return within instanceof TimeLimit.Before
        ? new Step.CountedBackFrom(at, within.anchor())
        : new Step.CountedFrom(at, anchor.from(), within.anchor());
  }

  /// What a count gave.
  record Counted(Instant due, Optional<Instant> aim, List<Step> steps) {
    static Counted due(Instant due, List<Step> steps) {
      return new Counted(due, Optional.empty(), steps);
    }
  }
}
