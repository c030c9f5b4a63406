package medspil.journal.store;

/// How the tables of a database stand to this release.
public enum Standing {
  CURRENT,
  /// Migrations of this release have not run there.
  BEHIND,
  /// A later release has been there.
  AHEAD
}
