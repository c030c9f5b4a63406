package medspil.team;

/// One of the four sides from which a team looks at a course (bipolar programme, R3-89).
public enum Perspective {
  /// Quality of life, dreams and conditions, in the citizen's own words.
  CITIZEN,
  /// Medical and psychotherapeutic treatment.
  TREATMENT,
  /// Social life, health and work.
  REHABILITATION,
  /// What binds it together across sectors.
  COORDINATION
}
