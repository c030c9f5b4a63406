package medspil.agreement;

/// True, false, or nobody knows (Kleene's logic).
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN
}
