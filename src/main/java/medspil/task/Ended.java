package medspil.task;

import java.time.Instant;
import medspil.journal.PathwayId;

/// A task that is owed no more, as a list shows it.
///
/// @param rule the rule it followed from, as stored
/// @param done somebody did it; else its ground fell away
/// @param outcome how it ended, as a code
/// @param late it ended after its final date
/// @param groundFell it was done, and what called for it turned out not to be so
public record Ended(
    TaskId id,
    PathwayId pathway,
    Instant at,
    String rule,
    boolean done,
    String outcome,
    boolean late,
    boolean groundFell) {}
