package medspil.exchange.store;

import java.time.Instant;
import java.util.UUID;
import medspil.exchange.Outcome;
import org.jspecify.annotations.Nullable;

/// A message in the inbox: what it was, what became of it, what was answered.
///
/// @param issues the faults that were answered, one a line
/// @param letter MessageHeader.id of the acknowledgement
/// @param body the message, sealed; null when it may not be kept
@SuppressWarnings("ArrayRecordComponent")
public record Received(
    UUID id,
    String bundle,
    String header,
    String sender,
    String receiver,
    byte[] contentHash,
    byte @Nullable [] personHash,
    Instant receivedAt,
    @Nullable Instant occurredAt,
    Outcome outcome,
    String answer,
    String issues,
    UUID letter,
    @Nullable UUID pathway,
    byte @Nullable [] body) {}
