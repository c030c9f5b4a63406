package medspil.agreement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// How far an indicator should come, as `at least 90 percent`.
public record Target(Bound bound, BigDecimal number, Unit unit) {
  private static final Pattern SAID =
      Pattern.compile("at (least|most) ([0-9]{1,7}(?:\\.[0-9]{1,3})?) ([a-z]+)");

  /// From which side the number bounds it.
  public enum Bound {
    AT_LEAST,
    AT_MOST
  }

  /// What the number counts.
  public enum Unit {
    PERCENT,
    MINUTES,
    HOURS,
    DAYS,
    POINTS,
    TIMES
  }

  static Optional<Target> parse(String text) {
    var said = SAID.matcher(text);
    if (!said.matches()) {
      return Optional.empty();
    }
    var bound = said.group(1).equals("least") ? Bound.AT_LEAST : Bound.AT_MOST;
    var number = new BigDecimal(said.group(2));
    return Spelling.<Unit>find(said.group(3), Unit.class)
        .map(unit -> new Target(bound, number, unit));
  }

  @Override
  public String toString() {
    return (bound == Bound.AT_LEAST ? "at least " : "at most ")
        + number.toPlainString()
        + " "
        + Spelling.of(unit);
  }
}
