package medspil.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Support that a contract gives.
///
/// @param until the last day; null when none is known
public record PlannedSupport(UUID provider, LocalDate from, @Nullable LocalDate until) {}
