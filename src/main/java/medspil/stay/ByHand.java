package medspil.stay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a ward says about a stay where no record system sends messages; each line is a claim, as a
/// message's is, and can be taken back as one.
public final class ByHand {
  private static final String OURS = "hand:";

  private ByHand() {}

  /// What somebody on a ward writes.
  ///
  /// @param id of the form they sent, so that twice the same is once
  /// @param now when they sent it
  public record Line(UUID id, What what, Instant at, Instant now, Place ward, Sector sector) {}

  /// The first that is said of a stay.
  ///
  /// @param report whether the municipality is asked for its admission report
  public static Claim begins(Line line, boolean report) {
    return claim(line, Way.STATED, List.of(OURS + line.id()), report, List.of());
  }

  /// What comes after it.
  public static Claim follows(Stay stay, Line line) {
    return claim(line, Way.STATED, stay.episodes(), false, List.of());
  }

  /// Whether a citizen on this ward can have been moved to another at a time: not before what was
  /// said last.
  public static boolean mayMove(Stay stay, Instant at) {
    return stay.phase().away()
        && stay.latest()
            .filter(last ->
                last.at().isBefore(at)
                    || (last.at().equals(at) && last.what().compareTo(What.ADMISSION) <= 0))
            .isPresent();
  }

  /// The ward that wrote last that the citizen was moved to another; empty when something else was
  /// said last.
  public static Optional<UUID> movedFrom(Stay stay) {
    var left = stay.wardsBefore();
    return stay.latest()
        .filter(last -> isByHand(last.claim()) && stay.isMove(last) && !left.isEmpty())
        .map(_ -> left.getLast().ward());
  }

  /// That the last line written by hand was wrong; empty when there is none.
  public static Optional<Claim> takesBack(Stay stay, UUID id, Instant now) {
    return stay.holding().reversed().stream()
        .map(Said::claim)
        .filter(ByHand::isByHand)
        .findFirst()
        .map(wrong -> {
          var line =
              new Line(id, wrong.what(), wrong.occurredAt(), now, wrong.ward(), wrong.sector());
          return claim(line, Way.CANCELLED, wrong.episodes(), false, List.of(wrong.id()));
        });
  }

  public static boolean isByHand(Claim claim) {
    return claim.id().startsWith(OURS);
  }

  /// Whether no message has told of the stay, so that nobody but the ward can.
  public static boolean isByHand(Stay stay) {
    return stay.history().stream().map(Said::claim).allMatch(ByHand::isByHand);
  }

  /// What may be said next; nothing when the stay is over.
  public static List<What> next(Phase phase) {
    return switch (phase) {
      case ACUTE -> List.of(What.ADMISSION, What.END, What.DEATH);
      case ADMITTED -> List.of(What.LEAVE_START, What.END, What.DEATH);
      case ON_LEAVE -> List.of(What.LEAVE_END, What.END, What.DEATH);
      case UNSETTLED, HOME, DEAD, CLOSED, CANCELLED -> List.of();
    };
  }

  private static Claim claim(
      Line line, Way way, List<String> episodes, boolean report, List<String> about) {
    return new Claim(
        OURS + line.id(),
        line.what(),
        way,
        episodes,
        line.at(),
        null,
        line.now(),
        line.now(),
        line.ward(),
        line.sector(),
        report,
        null,
        about);
  }
}
