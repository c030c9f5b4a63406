package medspil.team;

/// Where a team stands, once somebody has proposed one.
public enum Standing {
  PROPOSED,
  STARTED,
  RESTING,
  DISSOLVED
}
