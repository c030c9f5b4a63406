package medspil.directory;

import java.util.Locale;

/// The part of the welfare system a unit works in; agreements often cover only some of them.
public enum Sector {
  SOMATIC,
  PSYCHIATRIC,
  GENERAL_PRACTICE,
  MUNICIPAL_HEALTH,
  SOCIAL,
  EMPLOYMENT,
  ADMINISTRATION;

  /// The text key of the sector in words.
  public String textKey() {
    return "directory.sector." + name().toLowerCase(Locale.ROOT);
  }
}
