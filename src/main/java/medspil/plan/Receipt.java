package medspil.plan;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import medspil.goal.Side;
import org.jspecify.annotations.Nullable;

/// That a version was sent to somebody, and when they said that they have it.
///
/// @param unit null for the citizen
/// @param read null while they have not said so
public record Receipt(Side side, @Nullable UUID unit, Instant sent, @Nullable Instant read) {

  boolean isOf(Side whose, @Nullable UUID which) {
    return side == whose && Objects.equals(unit, which);
  }

  Receipt read(Instant at) {
    return new Receipt(side, unit, sent, at);
  }
}
