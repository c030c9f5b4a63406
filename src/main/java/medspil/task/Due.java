package medspil.task;

import java.time.Instant;
import medspil.deadline.Derivation;
import org.jspecify.annotations.Nullable;

/// When a task must be done, and how that date came about.
///
/// @param first the final date before it was extended
public record Due(Instant at, @Nullable Instant aim, Derivation because, @Nullable Instant first) {}
