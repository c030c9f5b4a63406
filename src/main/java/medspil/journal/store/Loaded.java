package medspil.journal.store;

import java.util.Optional;

/// A pathway as a decision meets it.
record Loaded<S>(StoredPathway stored, S state, Optional<DataKey> key) {
  long version() {
    return stored.version();
  }
}
