package medspil.stay;

/// How a claim is made: said for the first time, corrected (RE_) or taken back (AN_).
public enum Way {
  STATED,
  CORRECTED,
  CANCELLED
}
