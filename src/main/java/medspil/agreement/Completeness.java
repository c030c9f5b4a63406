package medspil.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which points a law or a frame asks of an agreement, and what in it meets each.
public record Completeness(List<Point> points) {

  /// One point that is asked.
  ///
  /// @param asks the law or frame that asks it
  /// @param met where it is met; empty while it is not
  /// @param open what still misses in it, as the headings of measures; empty when nothing does
  public record Point(Agreement asks, ContentRule rule, List<Met> met, List<MeasureRule> open) {
    public Point {
      met = List.copyOf(met);
      open = List.copyOf(open);
    }

    public State state() {
      if (rule.eachMeasure() != null) {
        return !open.isEmpty() ? State.OPEN : met.isEmpty() ? State.NOTHING_TO_ASK : State.MET;
      }
      return met.isEmpty() ? State.OPEN : State.MET;
    }
  }

  /// Where a point is met: a clause, or something in one, of the agreement or of one under it.
  public record Met(Agreement in, String place, Words heading) {}

  /// Whether a point is met.
  public enum State {
    MET,
    OPEN,
    /// It is asked of each measure, and there is none.
    NOTHING_TO_ASK
  }

  public Completeness {
    points = List.copyOf(points);
  }

  /// What is asked of this agreement by those it stands under and by the laws it names. What stands
  /// in the agreements under it counts as well.
  public static Completeness of(Agreement agreement, Collection<Agreement> all) {
    var above = new Above(all).asking(agreement);
    var within = new Above(all).downwards(agreement);
    var points = new ArrayList<Point>();
    for (var law : above) {
      law.rules(ContentRule.class)
          .filter(rule -> rule.of().contains(agreement.identity().kind()))
          .map(rule -> point(law, rule, within))
          .forEach(points::add);
    }
    return new Completeness(points);
  }

  public boolean isComplete() {
    return missing().isEmpty();
  }

  /// What must be there and is not.
  public List<Point> missing() {
    return points.stream()
        .filter(point -> point.state() == State.OPEN)
        .filter(point -> point.rule().weight() == ContentRule.Weight.MUST)
        .toList();
  }

  private static Point point(Agreement law, ContentRule rule, List<Agreement> within) {
    var aspect = rule.eachMeasure();
    if (aspect == null) {
      return new Point(law, rule, met(ContentRule.name(law, rule), within), List.of());
    }
    var met = new ArrayList<Met>();
    var open = new ArrayList<MeasureRule>();
    for (var one : within) {
      for (var clause : one.clauses()) {
        for (var each : clause.rules()) {
          if (each instanceof MeasureRule measure && measure.answer(aspect).isSettled()) {
            met.add(new Met(one, clause.number(), measure.heading()));
          } else if (each instanceof MeasureRule measure) {
            open.add(measure);
          }
        }
      }
    }
    return new Point(law, rule, met, open);
  }

  private static List<Met> met(String name, List<Agreement> within) {
    return within.stream()
        .flatMap(one -> Stream.concat(clauses(one, name), principles(one, name)))
        .toList();
  }

  /// A clause that is only a heading meets nothing yet; nor does what nobody has agreed to.
  private static Stream<Met> clauses(Agreement in, String name) {
    return in.clauses().stream()
        .filter(Clause::isWritten)
        .filter(clause ->
            meets(clause.meets(), clause.origin(), name)
                || clause.rules().stream()
                    .anyMatch(rule -> meets(rule.meets(), rule.origin(), name)))
        .map(clause ->
            new Met(
                in,
                clause.number(),
                Optional.ofNullable(clause.heading()).orElse(in.identity().title())));
  }

  private static Stream<Met> principles(Agreement in, String name) {
    return in.frame().principles().stream()
        .filter(principle -> meets(principle.meets(), principle.origin(), name))
        .map(principle -> new Met(in, principle.id(), principle.heading()));
  }

  private static boolean meets(List<String> meets, Origin origin, String name) {
    return meets.contains(name) && origin.isBinding();
  }
}
