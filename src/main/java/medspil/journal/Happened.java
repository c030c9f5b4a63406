package medspil.journal;

import java.time.Instant;

/// An event that a decision yields, with the time at which the source says it occurred.
public record Happened(Event event, Instant occurredAt) {}
