package medspil.goal;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/// When a goal calls for a talk: also when nothing happens. The periods are the adopter's to set.
///
/// @param still how long a goal may stand without development, or unseen, before they talk
/// @param review how long until an intervention goal is looked at again
public record GoalAttention(Period still, Period review) {

  /// Why a goal calls for a talk.
  ///
  /// @param since the last development, or the last time anybody looked
  public record Call(Why why, LocalDate since) {}

  /// What is missing.
  public enum Why {
    NO_DEVELOPMENT,
    GOES_BACK,
    NOT_LOOKED_AT
  }

  public Optional<Call> call(Goal goal, LocalDate today) {
    if (!goal.isOpen() || goal.level() == GoalLevel.PURPOSE) {
      return Optional.empty();
    }
    var talked = lastTalk(goal).map(day -> later(day, goal.since())).orElse(goal.since());
    var latest = goal.latest();
    var seen = latest.map(Assessment::day).map(day -> later(day, talked)).orElse(talked);
    if (isOver(seen, today)) {
      return Optional.of(new Call(Why.NOT_LOOKED_AT, seen));
    }
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    return switch (goal.standing(latest.get())) {
      case FORWARD, HELD -> Optional.empty();
      case BACK -> {
        var since = latest.get().day();
        yield lastTalk(goal).filter(day -> !day.isBefore(since)).isPresent()
            ? Optional.empty()
            : Optional.of(new Call(Why.GOES_BACK, since));
      }
      case STILL -> {
        var developed = later(lastForward(goal), talked);
        yield isOver(developed, today)
            ? Optional.of(new Call(Why.NO_DEVELOPMENT, developed))
            : Optional.empty();
      }
    };
  }

  private static Optional<LocalDate> lastTalk(Goal goal) {
    return goal.talks().stream().map(Talk::day).reduce(GoalAttention::later);
  }

  private static LocalDate lastForward(Goal goal) {
    return Stream.concat(
            Stream.of(goal.since()),
            goal.assessments().stream()
                .filter(one -> goal.standing(one) == Standing.FORWARD)
                .map(Assessment::day))
        .reduce(goal.since(), GoalAttention::later);
  }

  /// When an intervention goal is to be looked at again.
  public LocalDate reviewBy(Goal goal) {
    var seen =
        goal.latest(Side.AUTHORITY)
            .map(Assessment::day)
            .map(day -> later(day, goal.since()))
            .orElse(goal.since());
    return seen.plus(review);
  }

  private boolean isOver(LocalDate since, LocalDate today) {
    return !since.plus(still).isAfter(today);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
