package medspil.exchange.medcom;

import java.time.Instant;
import java.util.Optional;

/// One message in the history that every notification carries: which it was, what it did, when it
/// was sent, what it built on.
public record Step(
    String messageHeaderId, String activity, Instant sentAt, Optional<Previous> previous) {

  /// The message a step revises (continues or corrects) or removes (cancels).
  public record Previous(Role role, String messageHeaderId) {}

  /// Provenance.entity.role, the two that notifications use.
  public enum Role {
    REVISION,
    REMOVAL
  }

  boolean removes() {
    return previous.filter(it -> it.role() == Role.REMOVAL).isPresent();
  }
}
