package medspil.change;

/// What the authority's answer to a change notice leads to; several may.
public enum LeadsTo {
  TALK,
  /// A status meeting beyond the agreed ones.
  MEETING,
  GOALS,
  /// Another order, or another rate.
  ORDER,
  /// Nothing is changed, and the answer says why.
  NOTHING
}
