package medspil.simulation;

import java.time.Instant;
import java.util.UUID;
import medspil.agreement.AgreementRef;
import org.jspecify.annotations.Nullable;

/// Somebody's wish to try a draft, and how far it has come.
///
/// @param title of the draft, in its binding language
/// @param read how many citizens' courses were read so far, of all that there are to read
public record Run(
    UUID id,
    UUID askedBy,
    UUID organisation,
    Instant askedAt,
    String title,
    What what,
    Period period,
    State state,
    int read,
    int of,
    @Nullable Found found) {

  /// What is tried.
  public sealed interface What {
    record InLibrary(AgreementRef agreement) implements What {}

    record Text(String text) implements What {}
  }

  /// How far a run has come.
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    /// It could not be carried through; the log has why.
    FAILED;

    public boolean isOver() {
      return this == DONE || this == CANCELLED || this == FAILED;
    }
  }

  public static Run asked(
      UUID id, UUID by, UUID organisation, Instant at, String title, What what, Period period) {
    return new Run(id, by, organisation, at, title, what, period, State.WAITING, 0, 0, null);
  }
}
