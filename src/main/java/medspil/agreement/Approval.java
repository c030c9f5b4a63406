package medspil.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One body's approval of an agreement.
///
/// @param minutes where the decision is recorded, as the number of the case
public record Approval(String by, @Nullable String body, LocalDate on, @Nullable String minutes) {}
