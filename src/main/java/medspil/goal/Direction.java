package medspil.goal;

/// Where a goal is going: not every goal is to grow.
public enum Direction {
  DEVELOP,
  MAINTAIN,
  LIMIT_LOSS
}
