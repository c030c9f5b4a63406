package medspil.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The three that are often one and must not be mixed up when they are not.
///
/// @param acting decides and follows up
/// @param paying pays
/// @param residence where the citizen lives; null when nobody knows
public record Municipalities(UUID acting, UUID paying, @Nullable UUID residence) {}
