package medspil.individualplan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a patient needs services for long, from several who must work together: what gives the
/// right to a coordinator and to a plan.
///
/// @param unit who saw it; null when the patient said it
/// @param coordinatingUnit who then appoints a coordinator
/// @param ended when it was no longer so; null while it is
public record Need(
    UUID id, @Nullable UUID unit, UUID coordinatingUnit, Instant at, @Nullable Instant ended) {
  Need endedAt(Instant when) {
    return new Need(id, unit, coordinatingUnit, at, when);
  }
}
