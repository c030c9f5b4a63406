package medspil.negotiation;

/// Whom an information meeting is for.
public enum ContactRole {
  NURSING_LEADER,
  AUTHORITY_LEADER,
  FACILITY_LEADER,
  DIRECTOR
}
