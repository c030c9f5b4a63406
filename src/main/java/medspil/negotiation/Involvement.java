package medspil.negotiation;

/// How those whom an agreement is about had a part in it.
public enum Involvement {
  /// An organisation of patients or users helped to write it.
  TOOK_PART,
  /// What patients and users have met with is part of what it builds on.
  EXPERIENCE
}
