package medspil.team;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit in the team, beside the citizen who always is.
///
/// @param decides whether it may promise on behalf of its organisation
/// @param until when it left; null while it is in
public record Member(
    UUID unit,
    Perspective perspective,
    boolean decides,
    CitizensView view,
    Instant since,
    @Nullable Instant until) {
  public boolean isIn() {
    return until == null;
  }
}
