package medspil.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A hospital stay as it now stands, derived from all that was said about it.
///
/// @param history what was said, by the time it happened; what was taken back is kept and marked
/// @param waiting corrections and cancellations whose original has not come
public record Stay(
    StayId id,
    List<String> episodes,
    Phase phase,
    List<Said> history,
    List<Claim> waiting,
    Report report,
    @Nullable Plan plan,
    @Nullable Ready ready,
    @Nullable Instant closedAt) {

  public Stay {
    episodes = List.copyOf(episodes);
    history = List.copyOf(history);
    waiting = List.copyOf(waiting);
  }

  /// What still holds, by the time it happened.
  public List<Said> holding() {
    return history.stream().filter(said -> !said.cancelled()).toList();
  }

  public Optional<Said> first(What what) {
    return first(history, what);
  }

  public Optional<Said> last(What what) {
    return first(history.reversed(), what);
  }

  /// The newest thing said, for the status line of the stay.
  public Optional<Said> latest() {
    for (var said : history.reversed()) {
      if (!said.cancelled()) {
        return Optional.of(said);
      }
    }
    return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
  }

  /// When the citizen came in, as far as anybody said.
  public Optional<Instant> start() {
    return first(What.ACUTE_START)
        .or(() -> first(What.ADMISSION))
        .map(Said::at)
        .or(() -> holding().stream().findFirst().map(said -> said.claim().stayStart()))
        .or(() -> history.stream().findFirst().map(Said::at));
  }

  /// When the stay ended, by message or by hand.
  public Optional<Instant> end() {
    return switch (phase) {
      case HOME -> last(What.END).map(Said::at);
      case DEAD -> last(What.DEATH).map(Said::at);
      case CLOSED -> Optional.ofNullable(closedAt);
      case UNSETTLED, ACUTE, ADMITTED, ON_LEAVE, CANCELLED -> Optional.empty();
    };
  }

  public Place ward() {
    return latest().map(said -> said.claim().ward()).orElseGet(() -> waiting.getFirst().ward());
  }

  /// The wards that the citizen was on before, and when each let go.
  public List<Left> wardsBefore() {
    var left = new ArrayList<Left>();
    UUID ward = null;
    for (var said : holding()) {
      var next = said.claim().ward().unit();
      if (ward != null && next != null && !next.equals(ward)) {
        left.add(new Left(ward, said.at()));
      }
      ward = next == null ? ward : next;
    }
    return List.copyOf(left);
  }

  /// Whether this is said of somebody who was on another ward already.
  public boolean isMove(Said said) {
    var to = said.claim().ward().unit();
    return said.what() == What.ADMISSION
        && to != null
        && history.stream()
            .takeWhile(one -> !one.equals(said))
            .filter(one -> !one.cancelled())
            .map(one -> one.claim().ward().unit())
            .anyMatch(unit -> unit != null && !unit.equals(to));
  }

  public Sector sector() {
    return latest().map(said -> said.claim().sector()).orElseGet(() -> waiting.getFirst().sector());
  }

  /// When a physician declared the citizen ready; null when that is not so.
  public @Nullable Instant readyAt() {
    return ready == null ? null : ready.at();
  }

  /// Whether any message that still holds asked for an admission report.
  public boolean reportRequested() {
    return holding().stream().anyMatch(Said::reportRequested);
  }

  /// Whether the ward said beforehand why the citizen goes home up to a weekend.
  public boolean reasonWasGiven() {
    return plan != null && plan.upToWeekend() && plan.reason() != null;
  }

  private static Optional<Said> first(List<Said> history, What what) {
    for (var said : history) {
      if (said.what() == what && !said.cancelled()) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }

  /// A ward that the citizen was moved from.
  public record Left(UUID ward, Instant at) {}

  /// What became of the admission report.
  public record Report(
      @Nullable Instant sentAutomatically,
      @Nullable ReportAnswer answer,
      @Nullable Instant answeredAt) {
    static final Report NONE = new Report(null, null, null);
  }

  /// That the citizen is ready, and what the municipality says to it.
  ///
  /// @param answers each as it was given, the latest last
  public record Ready(Instant at, List<Answer> answers) {
    public Ready {
      answers = List.copyOf(answers);
    }

    static Ready since(Instant at) {
      return new Ready(at, List.of());
    }

    Ready with(Answer answer) {
      return new Ready(at, Stream.concat(answers.stream(), Stream.of(answer)).toList());
    }

    public Optional<Answer> latest() {
      return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }
  }

  /// From which day the municipality can receive the citizen.
  ///
  /// @param from null when it cannot say a day
  public record Answer(@Nullable LocalDate from, Instant at) {}

  /// When the ward expects the citizen to go home.
  ///
  /// @param earlier the days that it expected before, the first first
  public record Plan(
      LocalDate expected,
      boolean upToWeekend,
      @Nullable String reason,
      Instant at,
      List<Planned> earlier) {
    public Plan {
      earlier = List.copyOf(earlier);
    }

    static Plan of(StayEvent.DischargePlanned event, @Nullable Plan before) {
      return new Plan(
          event.expected(),
          event.upToWeekend(),
          event.reason(),
          event.at(),
          before == null ? List.of() : before.until(event.expected()));
    }

    /// The days that it expected before another; the same day with another reason is no other.
    private List<Planned> until(LocalDate other) {
      return expected.equals(other)
          ? earlier
          : Stream.concat(earlier.stream(), Stream.of(new Planned(expected, at))).toList();
    }
  }

  /// A day on which the citizen was to go home, and when that was said.
  public record Planned(LocalDate expected, Instant at) {}
}
