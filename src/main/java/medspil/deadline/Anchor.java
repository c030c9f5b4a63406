package medspil.deadline;

import java.time.Instant;

/// What a limit counts from: a moment, when the owing unit had notice of it, and which of the two.
///
/// What should have been done before the notice is due a short while after it, so nothing is born
/// overdue; only a limit that runs from the event itself may already be over.
public record Anchor(Instant at, Instant noticed, From from) {
  public enum From {
    NOTICE,
    EVENT
  }

  /// The usual way: it counts from when the message came.
  public static Anchor notice(Instant at) {
    return new Anchor(at, at, From.NOTICE);
  }

  /// It counts from the event, past or planned, which was known at `noticed`.
  public static Anchor event(Instant at, Instant noticed) {
    return new Anchor(at, noticed, From.EVENT);
  }
}
