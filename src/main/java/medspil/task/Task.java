package medspil.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.agreement.DutyKey;
import medspil.agreement.Words;
import org.jspecify.annotations.Nullable;

/// What one unit owes, by when and why, as it now stands.
///
/// @param version the agreement's version that bound when the fact occurred
/// @param handed coded reasons for handing over or rejecting, the newest last
/// @param groundFell the task was done and its ground fell away afterwards
public record Task(
    TaskId id,
    DutyKey key,
    String version,
    Words title,
    Owner owner,
    Because because,
    @Nullable Due due,
    Status status,
    @Nullable Outcome outcome,
    @Nullable Pause pause,
    List<String> handed,
    boolean groundFell,
    @Nullable Instant passedAt) {

  /// How a task ended.
  ///
  /// @param code coded outcome, as `done`, `still_right`, `proved`, `ground_gone`
  /// @param by the person, or null when a message proved it or its ground fell away
  public record Outcome(String code, Instant at, @Nullable UUID by) {}

  /// A count that stands still, with its coded reason.
  public record Pause(Instant since, String reason) {}

  /// The rule in the agreement, as worklists store it.
  public String rule() {
    return String.join("|", key.agreement(), version, key.clause(), key.rule());
  }

  static Task assigned(TaskEvent.Assigned event) {
    return new Task(
        event.id(),
        event.key(),
        event.version(),
        event.title(),
        event.owner(),
        event.because(),
        event.due(),
        Status.OPEN,
        null,
        null,
        List.of(),
        false,
        null);
  }

  Task owned(Owner owner) {
    return new Task(
        id, key, version, title, owner, because, due, status, outcome, pause, handed, groundFell,
        passedAt);
  }

  Task because(Because ground) {
    return new Task(
        id, key, version, title, owner, ground, due, status, outcome, pause, handed, groundFell,
        passedAt);
  }

  Task due(@Nullable Due due) {
    return new Task(
        id, key, version, title, owner, because, due, status, outcome, pause, handed, groundFell,
        null);
  }

  Task status(Status status, @Nullable Outcome outcome, @Nullable Pause pause) {
    return new Task(
        id, key, version, title, owner, because, due, status, outcome, pause, handed, groundFell,
        passedAt);
  }

  Task handed(Owner to, String reason) {
    var reasons = java.util.stream.Stream.concat(handed.stream(), java.util.stream.Stream.of(reason));
    return new Task(
        id, key, version, title, to, because, due, status, outcome, pause, reasons.toList(),
        groundFell, passedAt);
  }

  Task groundFell(boolean fell) {
    return new Task(
        id, key, version, title, owner, because, due, status, outcome, pause, handed, fell,
        passedAt);
  }

  Task passed(Instant at) {
    return new Task(
        id, key, version, title, owner, because, due, status, outcome, pause, handed, groundFell,
        at);
  }
}
