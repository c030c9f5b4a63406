package medspil.exchange.store;

import java.time.Instant;
import java.util.UUID;
import medspil.exchange.Undecided;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// A message that needs attention, as the list shows it.
///
/// @param claim the message's own id
/// @param inbox its row in the inbox, when that is known
/// @param senderSor the SOR number of the unit that sent it; empty when unknown
/// @param receiverSor as the message says it
/// @param kept whether its content is still here
/// @param putAside when somebody last said that it waits
public record Waiting(
    UUID id,
    Undecided why,
    PathwayId pathway,
    String claim,
    Instant noticedAt,
    @Nullable UUID inbox,
    String senderSor,
    String receiverSor,
    boolean kept,
    @Nullable Instant putAside) {}
