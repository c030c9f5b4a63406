package medspil.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.journal.NoteId;

/// All versions of a citizen's action plan, the earliest first; the chapter's state.
public record Plans(List<PlanVersion> versions) {
  public static final Plans NONE = new Plans(List.of());

  public Plans {
    versions = List.copyOf(versions);
  }

  public Plans evolve(PlanEvent event) {
    return switch (event) {
      case PlanEvent.PlanMade one -> with(PlanVersion.made(one));
      case PlanEvent.PlanSent one -> changed(one, old -> old.sent(one));
      case PlanEvent.PlanAcknowledged one -> changed(one, old -> old.read(one));
    };
  }

  public Optional<PlanVersion> find(int number) {
    return versions.stream().filter(one -> one.number() == number).findFirst();
  }

  /// The number of the newest version; 0 when there is none.
  public int newest() {
    return versions.stream().mapToInt(PlanVersion::number).max().orElse(0);
  }

  /// Those that were sent, the latest first.
  public List<PlanVersion> sent() {
    return versions.stream().filter(PlanVersion::isSent).toList().reversed();
  }

  /// When a version was sent for the first time that was made after a moment.
  public Optional<Instant> sentAfter(Instant moment) {
    return versions.stream()
        .filter(one -> !one.made().isBefore(moment))
        .flatMap(one -> one.sent().stream())
        .min(Comparator.naturalOrder());
  }

  public Stream<NoteId> notes() {
    return versions.stream().flatMap(PlanVersion::notes);
  }

  private Plans changed(PlanEvent event, UnaryOperator<PlanVersion> change) {
    return new Plans(
        versions.stream()
            .map(one -> one.number() == event.number() ? change.apply(one) : one)
            .toList());
  }

  private Plans with(PlanVersion version) {
    var all = new ArrayList<>(versions);
    all.add(version);
    return new Plans(all);
  }
}
