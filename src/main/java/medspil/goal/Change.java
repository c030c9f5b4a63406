package medspil.goal;

/// How it goes with a goal, compared with before.
public enum Change {
  BETTER,
  SAME,
  WORSE
}
