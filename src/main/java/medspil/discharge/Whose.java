package medspil.discharge;

/// Whose words they are.
public enum Whose {
  CITIZEN,
  RELATIVES
}
