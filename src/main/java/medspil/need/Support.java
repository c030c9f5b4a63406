package medspil.need;

/// How much support somebody needs, from none to complete.
public enum Support {
  A,
  B,
  C,
  D,
  E
}
