package medspil.incident;

/// Who is to hear of an incident.
public enum Listener {
  CITIZEN,
  RELATIVES
}
