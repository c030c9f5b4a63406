package medspil.journal.store;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.Actor;
import org.jspecify.annotations.Nullable;

/// An event as it lies in the database, its body still closed. Compared by nobody.
@SuppressWarnings("ArrayRecordComponent")
record StoredEvent(
    long version,
    UUID eventId,
    String type,
    Instant occurredAt,
    Instant recordedAt,
    Actor actor,
    int codec,
    @Nullable UUID keyId,
    byte[] body) {}
