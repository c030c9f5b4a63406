package medspil.healthtask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// How a clarification ended: who is responsible, who performs, who decided it and when.
///
/// @param on the day it was decided
/// @param from the day it counts from
/// @param act the law it is done under; null when that is as before
/// @param person who wrote it down here
/// @param note what was written to it
public record Ruling(
    Holder responsible,
    Holder performer,
    @Nullable Act act,
    Level by,
    LocalDate on,
    LocalDate from,
    UUID person,
    @Nullable NoteId note,
    Instant at) {}
