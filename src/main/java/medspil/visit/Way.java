package medspil.visit;

/// Who comes to whom.
public enum Way {
  CITIZEN_TO_PROVIDER,
  PROVIDER_TO_CITIZEN
}
