package medspil.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How far a letter of ours has come, and when it is to be looked at next.
///
/// @param failures how often it could not be handed over, or was not taken for the moment
/// @param repeats how often it was handed over again because nobody acknowledged it
/// @param next null when nothing more is done with it
public record Delivery(State state, int failures, int repeats, @Nullable Instant next) {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12));

  // MedCom, reliable messaging: again after 30 minutes without an answer, at most twice.
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final int MOST_REPEATS = 2;

  /// Where it is.
  public enum State {
    WAITING,
    SENT,
    DELIVERED,
    NOT_DELIVERED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static State coded(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /// What came of one attempt, or what its receiver said.
  public enum Result {
    /// It was handed over, and its receiver has not said anything.
    HANDED_OVER,
    TAKEN,
    /// Not now.
    FAILED,
    REFUSED
  }

  public static Delivery begun(Instant now) {
    return new Delivery(State.WAITING, 0, 0, now);
  }

  /// Whether it has been repeated as often as may be, so that it is given up when its time comes.
  public boolean isUnanswered() {
    return state == State.SENT && repeats == MOST_REPEATS;
  }

  public Delivery after(Result result, Instant now) {
    return switch (result) {
      case TAKEN -> ended(State.DELIVERED);
      case REFUSED -> ended(State.NOT_DELIVERED);
      case HANDED_OVER ->
          new Delivery(
              State.SENT,
              failures,
              state == State.SENT ? repeats + 1 : repeats,
              now.plus(PATIENCE));
      case FAILED ->
          failures < WAITS.size()
              ? new Delivery(State.WAITING, failures + 1, repeats, now.plus(WAITS.get(failures)))
              : ended(State.NOT_DELIVERED);
    };
  }

  public Delivery givenUp() {
    return ended(State.NOT_DELIVERED);
  }

  private Delivery ended(State end) {
    return new Delivery(end, failures, repeats, null);
  }
}
