package medspil.team;

/// What the citizen says of somebody who is to join the team.
public enum CitizensView {
  WISHES,
  AGREES,
  NOT_ASKED,
  AGAINST
}
