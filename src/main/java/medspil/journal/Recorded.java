package medspil.journal;

import java.time.Instant;
import java.util.UUID;

/// An event as it stands in the journal: numbered, with both its times and its actor.
public record Recorded(
    UUID eventId, long version, Event event, Instant occurredAt, Instant recordedAt, Actor actor) {}
