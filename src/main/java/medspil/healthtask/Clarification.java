package medspil.healthtask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// That something about a health task must be settled, who holds it meanwhile, what each side
/// thinks, and how it ended.
///
/// @param raisedBy the organisation that says so
/// @param note what they wrote to it
/// @param meanwhile who is responsible until it is settled
/// @param positions the latest of each organisation
/// @param level who has it now
/// @param ruling null until it is settled
public record Clarification(
    Reason reason,
    UUID raisedBy,
    @Nullable NoteId note,
    Instant since,
    Holder meanwhile,
    List<Position> positions,
    Level level,
    @Nullable Ruling ruling) {

  public Clarification {
    positions = List.copyOf(positions);
  }

  static Clarification begun(HealthTaskEvent.ClarificationStarted event) {
    return new Clarification(
        event.reason(),
        event.raisedBy(),
        event.note(),
        event.at(),
        event.meanwhile(),
        List.of(),
        Level.PARTIES,
        null);
  }

  public boolean isOpen() {
    return ruling == null;
  }

  Clarification held(Holder other) {
    return new Clarification(reason, raisedBy, note, since, other, positions, level, ruling);
  }

  Clarification with(Position position) {
    var all = new ArrayList<>(positions);
    all.removeIf(one -> one.organisation().equals(position.organisation()));
    all.add(position);
    return new Clarification(reason, raisedBy, note, since, meanwhile, all, level, ruling);
  }

  Clarification lifted(Level to) {
    return new Clarification(reason, raisedBy, note, since, meanwhile, positions, to, ruling);
  }

  Clarification settled(Ruling by) {
    return new Clarification(reason, raisedBy, note, since, meanwhile, positions, level, by);
  }
}
