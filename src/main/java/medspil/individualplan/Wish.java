package medspil.individualplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was said to having an individual plan.
///
/// @param by who said it, as in the table
/// @param way how it was said, as in the table
/// @param own said on the patient's own page, and not noted by somebody who heard it
/// @param unit who noted it; null when it was their own
/// @param askAgain the day they want to be asked again; null when they named none
public record Wish(
    boolean yes,
    String by,
    String way,
    boolean own,
    @Nullable UUID unit,
    @Nullable LocalDate askAgain,
    Instant at) {}
