package medspil.journal.store;

/// The three roles under which Medspil meets its database; none is superuser or exempt from row
/// security.
public enum DatabaseRole {
  /// Migrations only.
  OWNER("medspil_owner"),
  /// Appends and projects.
  WRITER("medspil_writer"),
  /// Every page and query.
  READER("medspil_reader");

  private final String roleName;

  DatabaseRole(String roleName) {
    this.roleName = roleName;
  }

  public String roleName() {
    return roleName;
  }
}
