package medspil.goal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is agreed about a goal beside its words.
///
/// @param clarification the goal is itself to clarify the need, so no whole assessment is there yet
/// @param by when it is to be reached
/// @param provider the unit that works on it; it may see the goal because of that
public record Aim(
    @Nullable Direction direction,
    boolean primary,
    boolean clarification,
    @Nullable LocalDate by,
    @Nullable UUID provider) {
  public static final Aim OPEN = new Aim(null, false, false, null, null);
}
