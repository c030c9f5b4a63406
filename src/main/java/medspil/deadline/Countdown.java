package medspil.deadline;

import java.time.Instant;
import java.util.List;

/// A deadline on its way: running, or paused. Refolded from its facts, it is always the same.
public sealed interface Countdown {
  TimeLimit limit();

  /// The deadline it was born with, which an extension never changes.
  Deadline first();

  /// The deadline that holds now.
  Deadline deadline();

  boolean isOverdue(Instant now);

  Countdown after(ClockFact fact);

  static Countdown of(List<ClockFact> facts) {
    if (facts.isEmpty() || !(facts.getFirst() instanceof ClockFact.Started started)) {
      throw new IllegalArgumentException("a countdown begins with its start");
    }
    Countdown countdown = start(started);
    for (var fact : facts.subList(1, facts.size())) {
      countdown = countdown.after(fact);
    }
    return countdown;
  }

  static Running start(ClockFact.Started started) {
    return new Running(started.limit(), started.deadline(), started.deadline());
  }

  record Running(TimeLimit limit, Deadline first, Deadline deadline) implements Countdown {
    @Override
    public boolean isOverdue(Instant now) {
      return now.isAfter(deadline.due());
    }

    @Override
    public Countdown after(ClockFact fact) {
      return switch (fact) {
        case ClockFact.Started started -> start(started);
        case ClockFact.Paused(var at, var reason) -> new Paused(limit, first, deadline, at, reason);
        case ClockFact.Resumed _ -> this;
        case ClockFact.Extended(_, _, var extended) -> new Running(limit, first, extended);
      };
    }
  }

  /// What is left is what was left at `since`.
  record Paused(TimeLimit limit, Deadline first, Deadline deadline, Instant since, String reason)
      implements Countdown {
    @Override
    public boolean isOverdue(Instant now) {
      return since.isAfter(deadline.due());
    }

    @Override
    public Countdown after(ClockFact fact) {
      return switch (fact) {
        case ClockFact.Started started -> start(started);
        case ClockFact.Paused _ -> this;
        case ClockFact.Resumed(_, var resumed) -> new Running(limit, first, resumed);
        // who extends during a pause says how long it is from then on
        case ClockFact.Extended(var at, _, var extended) ->
            new Paused(limit, first, extended, at, reason);
      };
    }
  }
}
