package medspil.team;

/// What came of asking relatives how they want to take part.
public enum RelativesWish {
  TAKE_PART,
  BE_TOLD,
  NOT_NOW,
  /// The citizen has nobody, or wants nobody asked.
  NOBODY
}
