package medspil.journal.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A citizen's key as it lies in the database. Compared by nobody.
@SuppressWarnings("ArrayRecordComponent")
record WrappedKey(
    UUID keyId, UUID pathway, byte[] wrapped, String masterKeyId, @Nullable Instant destroyedAt) {}
