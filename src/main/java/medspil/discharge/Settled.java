package medspil.discharge;

/// How a point came to its end.
public enum Settled {
  IN_PLACE,
  NOT_NEEDED
}
