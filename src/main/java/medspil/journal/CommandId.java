package medspil.journal;

import java.util.UUID;

/// Names one wish of one sender: when it comes again, its first answer is given again.
public record CommandId(UUID value) {}
