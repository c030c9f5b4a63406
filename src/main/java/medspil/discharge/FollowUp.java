package medspil.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One time at which somebody follows up after the stay, and how it went.
///
/// @param from the unit that planned it
/// @param units those who take part, beside the citizen
/// @param result null while it has not been
public record FollowUp(
    FollowUpId id,
    Kind kind,
    LocalDate on,
    UUID from,
    List<UUID> units,
    boolean relatives,
    @Nullable Result result) {
  public FollowUp {
    units = List.copyOf(units);
  }

  /// Who follows up.
  public enum Kind {
    /// Everybody, at a meeting.
    MEETING,
    /// The hospital, to see whether its effort worked.
    HOSPITAL
  }

  /// How it went.
  ///
  /// @param words what came of it, or why it was not held
  public record Result(boolean held, @Nullable NoteId words, Instant at) {}

  /// Whether nobody held it although its day is over, or somebody said so.
  public boolean missed(LocalDate today) {
    return result == null ? on.isBefore(today) : !result.held();
  }

  FollowUp ended(Result how) {
    return new FollowUp(id, kind, on, from, units, relatives, how);
  }
}
