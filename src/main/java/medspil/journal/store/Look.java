package medspil.journal.store;

import org.jspecify.annotations.Nullable;

/// What one look at the database brought, and the state it goes on from if this server knew one.
record Look<S>(StoredPathway stored, @Nullable S known) {}
