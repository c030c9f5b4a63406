package medspil.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who owes a task.
///
/// @param party the party and function as the agreement names it
/// @param missing the function that nobody fills, when the front desk got the task instead
public record Owner(UUID unit, UUID organisation, String party, @Nullable String missing) {}
