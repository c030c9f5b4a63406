package medspil.deadline;

import java.time.Instant;
import java.util.Optional;

/// A final date, perhaps an earlier date to aim for, and how we came to it.
public record Deadline(Instant due, Optional<Instant> aim, Derivation because) {}
