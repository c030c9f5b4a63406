package medspil.discharge;

import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// A point that a unit has promised and that is not in place yet.
public record OpenPoint(
    PointId id,
    PathwayId pathway,
    StayId stay,
    Topic topic,
    @Nullable String sign,
    @Nullable NoteId words,
    UUID owner,
    LocalDate by) {}
