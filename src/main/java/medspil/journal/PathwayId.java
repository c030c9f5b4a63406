package medspil.journal;

import java.util.UUID;

/// Names the one stream in which all that happens to one citizen is written.
public record PathwayId(UUID value) {}
