package medspil.exchange.store;

import java.time.Instant;
import java.util.UUID;
import medspil.exchange.Resolution;
import org.jspecify.annotations.Nullable;

/// One person's decision about one thing that needed attention.
///
/// @param id of the press, so that pressing twice is once
/// @param unit the receiver they chose, when there was one to choose
public record Resolved(
    UUID id,
    UUID attention,
    Resolution what,
    @Nullable String reason,
    @Nullable UUID unit,
    Instant at,
    UUID person,
    UUID organisation) {}
