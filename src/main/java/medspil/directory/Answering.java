package medspil.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whom one reaches by telephone at a moment.
///
/// @param asked the unit that one would like to reach
/// @param unit whose number to ring: itself while it is open, else who is and answers for it
/// @param opens when somebody answers again; null while somebody does, and when nobody knows
public record Answering(Unit asked, Unit unit, @Nullable Instant opens) {

  /// Whether it is somebody else who answers.
  public boolean isInstead() {
    return !unit.id().equals(asked.id());
  }

  /// @param others who answers for it, the nearest first
  static Optional<Answering> at(Unit asked, List<Unit> others, Instant at) {
    if (!asked.phone().isEmpty() && asked.calendar().isOpen(at)) {
      return Optional.of(new Answering(asked, asked, null));
    }
    return others.stream()
        .filter(one -> !one.phone().isEmpty() && one.calendar().isOpen(at))
        .findFirst()
        .map(one -> new Answering(asked, one, null))
        .or(() -> closed(asked, others, at));
  }

  private static Optional<Answering> closed(Unit asked, List<Unit> others, Instant at) {
    var own = asked.phone().isEmpty() ? others.stream() : Stream.of(asked);
    return own.filter(one -> !one.phone().isEmpty())
        .findFirst()
        .map(one -> new Answering(asked, one, one.calendar().opensAfter(at).orElse(null)));
  }
}
