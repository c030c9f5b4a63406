package medspil.caretransition;

/// What only the citizen can say of a transition: what they decide themself, where they want to go
/// from here, and what should be done otherwise for them.
public enum OwnWord {
  DECIDE,
  DIRECTION,
  WISH
}
