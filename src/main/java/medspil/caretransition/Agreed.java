package medspil.caretransition;

import java.time.Instant;

/// What the citizen says to it that these two may know of them; the last word stands.
///
/// @param own said by the citizen here, and not noted by those who heard it
public record Agreed(boolean yes, boolean own, Instant at) {}
