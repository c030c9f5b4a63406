package medspil.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// That one unit lets go and another takes over: handed over only when somebody there said yes.
///
/// @param what is handed over
/// @param ends the last day of those who let go
/// @param answer null while nobody has answered
/// @param judged null while the receiver has not said whether the information was enough
/// @param withdrawnAt null while it holds
public record HandOver(
    HandOverId id,
    UUID from,
    UUID to,
    NoteId what,
    LocalDate ends,
    Instant offeredAt,
    @Nullable Answer answer,
    @Nullable Judged judged,
    @Nullable Instant withdrawnAt) {

  /// What the receiver said.
  ///
  /// @param person who said it
  /// @param firstContact the day they see the citizen first; null when they said no
  /// @param why they said no; null when they said yes
  public record Answer(
      UUID person, @Nullable LocalDate firstContact, @Nullable NoteId why, Instant at) {}

  /// Whether what was told with it was enough.
  ///
  /// @param missed what was missing, if they wrote it
  public record Judged(boolean enough, @Nullable NoteId missed, Instant at) {}

  /// How far it is.
  public enum State {
    OFFERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
  }

  public State state() {
    if (withdrawnAt != null) {
      return State.WITHDRAWN;
    }
    if (answer == null) {
      return State.OFFERED;
    }
    return answer.firstContact() == null ? State.DECLINED : State.ACCEPTED;
  }

  /// The whole days on which nobody has the citizen.
  public long gap() {
    var first = answer == null ? null : answer.firstContact();
    return first == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(ends, first) - 1);
  }

  HandOver answered(Answer said) {
    return new HandOver(id, from, to, what, ends, offeredAt, said, judged, withdrawnAt);
  }

  HandOver judged(Judged said) {
    return new HandOver(id, from, to, what, ends, offeredAt, answer, said, withdrawnAt);
  }

  HandOver withdrawn(Instant at) {
    return new HandOver(id, from, to, what, ends, offeredAt, answer, judged, at);
  }
}
