package medspil.task;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// A task as a worklist shows it.
///
/// @param due null when the agreement gives no final date
/// @param rule the rule it follows from, as stored
/// @param from the unit it came from
/// @param missing the function that should have it is filled by nobody
/// @param unsure a fact the rule asked for was not known
public record Listed(
    TaskId id,
    PathwayId pathway,
    UUID owner,
    @Nullable Instant due,
    String rule,
    boolean paused,
    @Nullable UUID from,
    boolean missing,
    boolean unsure) {}
