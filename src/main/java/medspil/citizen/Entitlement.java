package medspil.citizen;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What lets an organisation know a citizen: its service, on this legal basis, in this period.
///
/// @param unit the unit that delivers or decides it, as far as it was said
public record Entitlement(
    EntitlementId id,
    UUID organisation,
    @Nullable UUID unit,
    String legalBasis,
    Instant from,
    @Nullable Instant until) {

  /// Retssikkerhedsloven § 12 c: a hospital stay may be known only while a service runs.
  public boolean openAt(Instant time) {
    return !time.isBefore(from) && (until == null || time.isBefore(until));
  }

  /// Whether it is support under the social acts; else it is care under the health act.
  boolean isSocial() {
    return !LegalBasis.isHealth(legalBasis);
  }

  Entitlement endedAt(Instant time) {
    return new Entitlement(id, organisation, unit, legalBasis, from, time);
  }
}
