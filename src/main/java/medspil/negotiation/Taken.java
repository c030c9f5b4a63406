package medspil.negotiation;

/// What became of a comment.
public enum Taken {
  IN,
  PARTLY,
  NOT
}
