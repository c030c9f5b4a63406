package medspil.journal;

import java.time.Instant;

/// What looking a pathway up gives.
public sealed interface Reading<S> {

  /// The state after so many events; version 0 when nothing has happened yet.
  record Known<S>(S state, long version) implements Reading<S> {}

  /// The key was destroyed then; nothing before it can be read.
  record Forgotten<S>(Instant at) implements Reading<S> {}
}
