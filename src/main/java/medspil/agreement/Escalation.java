package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// Whom an overdue duty is brought to, and how long after its final date.
///
/// @param after null when it is at once
public record Escalation(@Nullable Limit after, PartyFunction to) {}
