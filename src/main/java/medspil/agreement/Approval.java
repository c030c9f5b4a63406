package medspil.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One body's approval of an agreement.
public record Approval(String by, @Nullable String body, LocalDate on) {}
