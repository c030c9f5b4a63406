package medspil.task;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// A link to one task for a unit where nobody signs in.
///
/// @param unit the one that owed the task when the link was sent
/// @param byUnit the unit that waits for it, and sent the link
/// @param wrong how often a wrong code was tried
public record TaskLink(
    UUID id,
    PathwayId pathway,
    TaskId task,
    UUID unit,
    UUID byUnit,
    UUID byPerson,
    Instant sentAt,
    Instant until,
    boolean mailed,
    int wrong,
    @Nullable Instant openedAt,
    @Nullable Instant answeredAt,
    @Nullable Instant closedAt) {

  /// How far it has come; only the first two open anything.
  public enum State {
    WAITING,
    OPENED,
    ANSWERED,
    CLOSED,
    LOCKED,
    EXPIRED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static TaskLink begun(
      UUID id,
      PathwayId pathway,
      Task task,
      UUID byUnit,
      UUID byPerson,
      Instant at,
      Instant until,
      boolean mailed) {
    return new TaskLink(
        id,
        pathway,
        task.id(),
        task.owner().unit(),
        byUnit,
        byPerson,
        at,
        until,
        mailed,
        0,
        null,
        null,
        null);
  }

  public State state(LinkRules rules, Instant now) {
    if (answeredAt != null) {
      return State.ANSWERED;
    }
    if (closedAt != null) {
      return State.CLOSED;
    }
    if (wrong >= rules.tries()) {
      return State.LOCKED;
    }
    if (!now.isBefore(until)) {
      return State.EXPIRED;
    }
    return openedAt == null ? State.WAITING : State.OPENED;
  }

  public boolean isOpen(LinkRules rules, Instant now) {
    var state = state(rules, now);
    return state == State.WAITING || state == State.OPENED;
  }

  /// Whether the task is still owed by the unit it was sent to: who it went to later is another's
  /// affair.
  public boolean fits(Task now) {
    return now.id().equals(task) && now.status().owed() && now.owner().unit().equals(unit);
  }
}
