package medspil.citizen;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.frame.FrameMeeting;
import medspil.order.ContractItem;
import medspil.order.ContractVersion;
import medspil.order.Orders;

/// What was signed after a frame meeting.
final class AfterFrame {
  private AfterFrame() {}

  /// When a version with another rate than the one before it was signed by both for the first time.
  static Optional<Instant> newRate(FrameMeeting frame, Orders orders) {
    var outcome = frame.outcome();
    return outcome == null || !frame.changesRate()
        ? Optional.empty()
        : orders.contracts().contracts().values().stream()
            .flatMap(one -> dearer(one.versions()))
            .filter(at -> at.isAfter(outcome.at()))
            .min(Comparator.naturalOrder());
  }

  private static Stream<Instant> dearer(List<ContractVersion> versions) {
    return IntStream.range(1, versions.size())
        .filter(at ->
            versions
                .get(at)
                .terms()
                .changedFrom(versions.get(at - 1).terms())
                .contains(ContractItem.RATES))
        .mapToObj(at -> versions.get(at).agreed().signatures().getLast().at());
  }
}
