package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import medspil.deadline.Derivation;
import org.jspecify.annotations.Nullable;

/// The last day of a contract, and how it came about.
///
/// @param ends the end of that day
/// @param counted how far the notice alone reaches
/// @param monthEnd the end of the month it lasts to; null when it does not
/// @param until the earlier day on which the contract was to end anyway; null when there is none
public record LastDay(
    LocalDate day,
    Instant ends,
    Derivation counted,
    @Nullable LocalDate monthEnd,
    @Nullable LocalDate until) {}
