package medspil.message;

import java.time.Instant;
import java.util.UUID;

/// Somebody in a unit opened a conversation.
///
/// @param upTo the last message there was
public record Receipt(MessageId upTo, UUID unit, UUID person, Instant at) {}
