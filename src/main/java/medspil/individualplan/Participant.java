package medspil.individualplan;

import java.time.Instant;
import java.util.UUID;

/// A unit that takes part, as the patient says.
///
/// @param reads whether it may read the plan and propose lines
/// @param own said on the patient's own page
public record Participant(UUID unit, boolean reads, boolean own, Instant at) {}
