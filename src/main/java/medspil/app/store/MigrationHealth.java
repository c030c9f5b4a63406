package medspil.app.store;

import java.util.List;
import java.util.Map;
import medspil.app.HealthCheck;
import medspil.app.Symptom;
import medspil.journal.store.DatabaseRole;
import medspil.journal.store.DatabaseSetup;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/// Whether the tables are those of this release, also after another server has moved them on.
@Component
final class MigrationHealth implements HealthCheck {
  private final DatabaseAccess access;

  MigrationHealth(DatabaseAccess access) {
    this.access = access;
  }

  @Override
  public List<Symptom> look() {
    var role = DatabaseRole.OWNER;
    var owner = new DriverManagerDataSource(access.url(), role.roleName(), access.password(role));
    return switch (DatabaseSetup.standing(owner)) {
      case CURRENT -> List.of();
      case BEHIND -> List.of(Symptom.mild("app.health.tables_behind", Map.of()));
      case AHEAD -> List.of(Symptom.mild("app.health.tables_ahead", Map.of()));
    };
  }
}
