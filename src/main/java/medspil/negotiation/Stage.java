package medspil.negotiation;

/// How far a draft has come.
public enum Stage {
  WRITING,
  HEARING,
  APPROVAL
}
