package medspil.goal;

/// The three who work towards the same goals.
public enum Side {
  CITIZEN,
  AUTHORITY,
  PROVIDER
}
