package medspil.individualplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One line of an individual plan.
///
/// @param heading under which it stands, as in the table
/// @param promise who does it by when
/// @param unit of who wrote it; null when the patient did
/// @param withheld units that do not read it, though they read the plan
public record Entry(
    EntryId id,
    String heading,
    NoteId words,
    Promise promise,
    Hand hand,
    @Nullable UUID unit,
    State state,
    Set<UUID> withheld,
    Instant at) {
  public Entry {
    withheld = Set.copyOf(withheld);
  }

  /// Who wrote it.
  public enum Hand {
    PATIENT,
    COORDINATOR,
    PARTICIPANT
  }

  /// Whether it is part of the plan.
  public enum State {
    PROPOSED,
    STANDS,
    DECLINED,
    ENDED
  }

  /// Who does it by when.
  ///
  /// @param owner a unit, or the patient's own id; null when nobody is named
  public record Promise(@Nullable UUID owner, @Nullable LocalDate by) {
    public static final Promise NONE = new Promise(null, null);
  }

  public boolean stands() {
    return state == State.STANDS;
  }

  public boolean isProposed() {
    return state == State.PROPOSED;
  }

  /// Whether it is still part of the plan, or may be.
  public boolean goesOn() {
    return stands() || isProposed();
  }

  Entry rewritten(NoteId other, Promise promised) {
    return new Entry(id, heading, other, promised, hand, unit, state, withheld, at);
  }

  Entry settled(State how) {
    return new Entry(id, heading, words, promise, hand, unit, how, withheld, at);
  }

  Entry withheldFrom(Set<UUID> units) {
    return new Entry(id, heading, words, promise, hand, unit, state, units, at);
  }
}
