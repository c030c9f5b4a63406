package medspil.stay;

import java.time.Instant;

/// A line of a stay's history as it now stands.
///
/// @param noticedAt when it was first known here; a correction does not move it
/// @param changed it was corrected
/// @param cancelled it was taken back
public record Said(
    Claim claim, Instant noticedAt, boolean changed, boolean cancelled, boolean reportRequested) {

  public What what() {
    return claim.what();
  }

  public Instant at() {
    return claim.occurredAt();
  }
}
