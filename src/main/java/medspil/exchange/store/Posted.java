package medspil.exchange.store;

import java.time.Instant;
import java.util.UUID;
import medspil.exchange.Delivery;
import org.jspecify.annotations.Nullable;

/// A letter in the outbox.
///
/// @param id MessageHeader.id
/// @param organisation whose letter it is
/// @param receiver the SOR number it goes to
/// @param body the letter, sealed; null when it is not kept any more
@SuppressWarnings("ArrayRecordComponent")
public record Posted(
    UUID id,
    UUID pathway,
    UUID conversation,
    UUID message,
    UUID from,
    UUID to,
    UUID organisation,
    String receiver,
    Instant writtenAt,
    Delivery delivery,
    byte @Nullable [] body) {}
