package medspil.app.store;

import java.util.Map;
import medspil.journal.store.DatabaseRole;

/// Where the database is, and the passwords of the three roles, which are never printed.
public record DatabaseAccess(String url, Map<DatabaseRole, String> passwords) {
  public DatabaseAccess {
    passwords = Map.copyOf(passwords);
  }

  public String password(DatabaseRole role) {
    var password = passwords.get(role);
    if (password == null) throw new IllegalStateException("no password for " + role.roleName());
    return password;
  }

  @Override
  public String toString() {
    return url;
  }
}
