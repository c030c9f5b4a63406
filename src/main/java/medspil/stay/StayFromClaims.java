package medspil.stay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Derives one stay from the set of claims about it, sorted by when things happened.
final class StayFromClaims {
  // HospitalNotification 3.0.2, use case order: at one instant an admission precedes its end.
  private static final Comparator<Said> HAPPENED =
      Comparator.comparing(Said::at)
          .thenComparing(Said::what)
          .thenComparing(said -> said.claim().issuedAt())
          .thenComparing(said -> said.claim().id());

  private StayFromClaims() {}

  static Stay derive(List<Claim> group, Stays.Kept stays) {
    var id = StayId.named(group.getFirst().episodes().getFirst());
    var chains = Chains.of(group, stays.accepted());
    var history = chains.all().stream().map(Chain::holds).sorted(HAPPENED).toList();
    var closedAt = stays.closed().get(id);
    return new Stay(
        id,
        Episodes.of(group),
        phase(history, closedAt),
        history,
        chains.waiting(),
        stays.report(id),
        stays.plans().get(id),
        stays.ready().get(id),
        closedAt);
  }

  private static Phase phase(List<Said> history, @Nullable Instant closedAt) {
    var holding = history.stream().filter(said -> !said.cancelled()).toList();
    if (history.isEmpty()) {
      return Phase.UNSETTLED;
    }
    if (holding.isEmpty()) {
      return Phase.CANCELLED;
    }
    if (holding.stream().anyMatch(said -> said.what() == What.DEATH)) {
      return Phase.DEAD;
    }
    var said = after(holding.getLast());
    return closedAt != null && said.away() && !holding.getLast().at().isAfter(closedAt)
        ? Phase.CLOSED
        : said;
  }

  private static Phase after(Said last) {
    return switch (last.what()) {
      case ACUTE_START -> Phase.ACUTE;
      case ADMISSION, LEAVE_END -> Phase.ADMITTED;
      case LEAVE_START -> Phase.ON_LEAVE;
      case END -> Phase.HOME;
      case DEATH -> Phase.DEAD;
    };
  }
}
