package medspil.app.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import medspil.app.CannotStart;
import medspil.app.Settings;
import medspil.journal.store.DatabaseRole;
import medspil.journal.store.DatabaseSetup;
import medspil.journal.store.RolePool;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// The pools of the two runtime roles, open once the tables are those of this release.
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

  /// Tables made or found up to date.
  record Migrated() {}

  @Bean
  Migrated migrated(DatabaseAccess access, ObjectProvider<EmbeddedDatabase> embedded) {
    try (var owner = open(DatabaseRole.OWNER, access, 2)) {
      DatabaseSetup.migrate(owner);
    } catch (FlywayException failed) {
      var hint =
          embedded.stream().findAny().isPresent() ? " A demo may begin anew with --fresh." : "";
      throw new CannotStart(
          "The tables could not be brought up to this release: " + failed.getMessage() + hint);
    }
    return new Migrated();
  }

  /// Appends and projects; also sessions and jobs.
  @Bean
  @Primary
  HikariDataSource writer(DatabaseAccess access, Migrated migrated, Settings settings) {
    return open(DatabaseRole.WRITER, access, settings.database().writerConnections());
  }

  /// Every page and query.
  @Bean
  HikariDataSource reader(DatabaseAccess access, Migrated migrated, Settings settings) {
    var pool = open(DatabaseRole.READER, access, settings.database().readerConnections());
    pool.setReadOnly(true);
    pool.setConnectionInitSql("set statement_timeout = '30s'");
    return pool;
  }

  /// A caller waits a moment for a database that is being started again, then is told to come back.
  private static HikariDataSource open(DatabaseRole role, DatabaseAccess access, int size) {
    var pool = RolePool.open(role, access.url(), access.password(role), size);
    pool.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
    pool.setValidationTimeout(Duration.ofSeconds(2).toMillis());
    pool.setMinimumIdle(Math.min(2, size));
    return pool;
  }
}
