package medspil.access;

import java.util.Locale;

/// What somebody is to the citizens they meet here.
public enum Role {
  WARD_NURSE,
  HOME_NURSE,
  CASE_WORKER,
  FACILITY_STAFF,
  COORDINATOR,
  GP,
  SECRETARY,
  CITIZEN,
  /// No person: the system of an organisation, which sees what its units see.
  MACHINE;

  /// Whether they sort out what nobody could place for their organisation.
  public boolean sortsOut() {
    return this == COORDINATOR || this == SECRETARY;
  }

  /// As stored and as in text keys: `home_nurse`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Role coded(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
