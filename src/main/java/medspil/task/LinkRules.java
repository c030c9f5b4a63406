package medspil.task;

import java.time.Duration;

/// How long a link to a task opens it, and how often a wrong code may be tried.
public record LinkRules(Duration valid, int tries) {}
