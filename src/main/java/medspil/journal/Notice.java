package medspil.journal;

import java.time.Instant;

/// That something of this type happened on a pathway, without what it was.
public record Notice(
    PathwayId pathway, String type, Category category, Instant occurredAt, Instant recordedAt) {}
