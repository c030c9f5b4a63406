package medspil.task;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// What one shift left to the next about a task, which stays the unit's as it was.
///
/// @param words what the next shift should know
/// @param takenAt when somebody of the next took it over; null until then
public record Left(
    UUID handOver,
    PathwayId pathway,
    TaskId task,
    NoteId words,
    Instant at,
    UUID by,
    @Nullable Instant takenAt,
    @Nullable UUID takenBy) {}
