package medspil.team;

import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One thing that the team has agreed on, or proposes: what, who sees to it, and by when.
///
/// @param owner the unit that sees to it; null when it is the citizen's own, or nobody's yet
/// @param byCitizen the citizen wrote it
/// @param end null while it goes on
public record PlanLine(
    LineId id,
    Perspective perspective,
    NoteId words,
    @Nullable UUID owner,
    @Nullable LocalDate by,
    boolean byCitizen,
    @Nullable LineEnd end) {
  PlanLine rewritten(NoteId other, @Nullable UUID unit, @Nullable LocalDate day) {
    return new PlanLine(id, perspective, other, unit, day, byCitizen, end);
  }

  PlanLine ended(LineEnd how) {
    return new PlanLine(id, perspective, words, owner, by, byCitizen, how);
  }

  public boolean goesOn() {
    return end == null;
  }
}
