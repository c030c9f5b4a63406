package medspil.simulation;

import java.time.Instant;
import medspil.citizen.Replayed;

/// How a task that would have arisen would have gone, by what the journal knows.
public enum Outcome {
  IN_TIME(0),
  /// Done after its final date; or not done, and the journal would know if it were.
  LATE(1),
  /// Its date passed, and nothing in the journal shows whether it was done.
  UNKNOWN(2),
  /// Its date had not come.
  NOT_DUE(3),
  /// Its ground fell away before its date, or it became pointless.
  LAPSED(4);

  private final int column;

  Outcome(int column) {
    this.column = column;
  }

  /// Where it stands among all.
  int column() {
    return column;
  }

  /// @param held whether the journal holds a task for the same duty, so that its silence tells
  static Outcome of(Replayed.Followed followed, boolean held, Instant now) {
    var task = followed.task();
    return switch (task.status()) {
      case DONE -> at(task.outcome() == null ? followed.at() : task.outcome().at(), task.due());
      case WITHDRAWN -> {
        var ended = task.outcome() == null ? now : task.outcome().at();
        yield ended.isAfter(task.due()) ? unproved(held) : LAPSED;
      }
      case OPEN, PAUSED -> {
        if (followed.done() != null) {
          yield at(followed.done(), task.due());
        }
        yield task.isOverdue(now) ? unproved(held) : NOT_DUE;
      }
    };
  }

  private static Outcome at(Instant done, Instant due) {
    return done.isAfter(due) ? LATE : IN_TIME;
  }

  private static Outcome unproved(boolean held) {
    return held ? LATE : UNKNOWN;
  }
}
