package medspil.exchange.medcom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A valid notification of a hospital stay: one claim about one stay of one citizen.
///
/// @param occurredAt the time that the code is about (start, end or leave); a cancellation that no
///   longer holds it gives the time it was sent
/// @param step this message in the history
/// @param earlier the messages before it, oldest first
public record HospitalNotification(
    String bundleId,
    Instant assembledAt,
    Envelope envelope,
    Code code,
    Instant occurredAt,
    Person person,
    Stay stay,
    Party serviceProvider,
    Optional<ReportRequest> report,
    Step step,
    List<Step> earlier) {

  public HospitalNotification {
    earlier = List.copyOf(earlier);
  }

  public String messageHeaderId() {
    return envelope.messageHeaderId();
  }

  public Party sender() {
    return envelope.sender();
  }

  public Party receiver() {
    return envelope.receiver();
  }

  /// The message this one continues, corrects or cancels; the history may name a message we never
  /// saw.
  public Optional<Step.Previous> previous() {
    return step.previous();
  }
}
