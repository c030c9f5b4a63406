package medspil.negotiation;

/// How far a facility has come with an agreement.
public enum Progressing {
  NOT_STARTED,
  INFORMED,
  ANNEX_AGREED,
  IN_USE
}
