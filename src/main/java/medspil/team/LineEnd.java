package medspil.team;

/// How a line of the shared plan ended.
public enum LineEnd {
  DONE,
  DROPPED
}
