package medspil.stay;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a citizen stays: the ward as the message names it, and our unit when the directory knows
/// it.
public record Place(@Nullable UUID unit, String sor, String name) {}
