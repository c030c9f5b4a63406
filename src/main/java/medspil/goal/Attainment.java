package medspil.goal;

import java.util.List;

/// Goal attainment scaling: several goals with scales of their own, as one T-score.
///
/// 50 says that together they went as expected; the score compares goals with their own scales and
/// never one person with another. Kiresuk and Sherman's formula with a correlation of 0.3.
public final class Attainment {
  private static final double CORRELATION = 0.3;
  private static final double EXPECTED = 50;
  private static final double SPREAD = 10;

  private Attainment() {}

  /// A goal's latest level, and how much the goal weighs.
  public record Weighed(int score, int weight) {}

  public static double score(List<Weighed> goals) {
    if (goals.isEmpty()) {
      throw new IllegalArgumentException("a T-score needs one goal or more");
    }
    var gained = goals.stream().mapToDouble(one -> one.weight() * one.score()).sum();
    var squares = goals.stream().mapToDouble(one -> one.weight() * one.weight()).sum();
    var sum = goals.stream().mapToDouble(Weighed::weight).sum();
    return EXPECTED
        + SPREAD * gained / Math.sqrt((1 - CORRELATION) * squares + CORRELATION * sum * sum);
  }
}
