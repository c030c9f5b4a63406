package medspil.journal.store;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pathway as a decision meets it.
///
/// @param standing the event that this state ends with, if nobody has looked whether it still
///   stands; the commit then asks
record Loaded<S>(long version, S state, Optional<DataKey> key, @Nullable UUID standing) {}
