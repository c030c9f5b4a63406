package medspil.exchange.medcom;

import java.time.Instant;
import java.util.Optional;

/// What is known of any message that can be answered, before its content is judged.
///
/// @param messageHeaderId a text; MedCom asks for a UUID, and real messages hold others
/// @param assembledAt Bundle.timestamp
/// @param step the Provenance of this message, when there is exactly one
/// @param contentHash SHA-256, in hex, of the letter without its envelope (Bundle.id and timestamp)
///   and narratives; the same for JSON and XML and for every order of entries. It holds a CPR: key
///   it before it is kept.
public record Envelope(
    Optional<String> bundleId,
    String messageHeaderId,
    Optional<Instant> assembledAt,
    Party sender,
    Party receiver,
    Optional<Step> step,
    String contentHash) {}
