package medspil.healthtask;

import java.util.UUID;

/// A unit that has something to do with a health task, and the organisation it belongs to.
public record Holder(UUID organisation, UUID unit) {}
