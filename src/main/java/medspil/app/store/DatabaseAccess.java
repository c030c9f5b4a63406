package medspil.app.store;

/// Where the database is, and the three logins that reach it.
public record DatabaseAccess(String url, Login owner, Login writer, Login reader) {

  /// A role and its password, which is never printed.
  public record Login(String username, String password) {
    @Override
    public String toString() {
      return username;
    }
  }
}
