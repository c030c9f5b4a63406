package medspil.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.goal.Side;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One version of the action plan.
///
/// @param duration how long the support is expected to last; null when nobody wrote it
/// @param other housing, work, treatment, aids and what else matters; null when nobody wrote it
/// @param receipts whom it was sent to; empty while it is only written
public record PlanVersion(
    int number,
    PlanContent content,
    @Nullable NoteId duration,
    @Nullable NoteId other,
    Instant made,
    List<Receipt> receipts) {
  public PlanVersion {
    receipts = List.copyOf(receipts);
  }

  static PlanVersion made(PlanEvent.PlanMade event) {
    return new PlanVersion(
        event.number(), event.content(), event.duration(), event.other(), event.at(), List.of());
  }

  public boolean isSent() {
    return !receipts.isEmpty();
  }

  public Optional<Instant> sent() {
    return receipts.stream().map(Receipt::sent).findFirst();
  }

  /// What somebody was sent.
  public Optional<Receipt> receipt(Side side, @Nullable UUID unit) {
    return receipts.stream().filter(one -> one.isOf(side, unit)).findFirst();
  }

  public Stream<NoteId> notes() {
    return Stream.of(content.notes(), Stream.ofNullable(duration), Stream.ofNullable(other))
        .flatMap(one -> one);
  }

  PlanVersion sent(PlanEvent.PlanSent event) {
    return with(event.receipts());
  }

  PlanVersion read(PlanEvent.PlanAcknowledged event) {
    return with(
        receipts.stream()
            .map(one -> one.isOf(event.side(), event.unit()) ? one.read(event.at()) : one)
            .toList());
  }

  private PlanVersion with(List<Receipt> all) {
    return new PlanVersion(number, content, duration, other, made, all);
  }
}
