package medspil.task;

import java.time.Instant;

/// That a task was brought from one version of its agreement to a newer one, by a decision.
public record Migration(int from, int to, Instant at) {}
