package medspil.app.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import medspil.app.CannotStart;
import medspil.app.Settings;
import medspil.journal.store.DatabaseRole;
import medspil.journal.store.MasterKeys;
import medspil.journal.store.RolePool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Production's database is a server named by settings.
@Configuration(proxyBeanMethods = false)
@Profile("serve")
class ServerDatabase {

  @Bean
  DatabaseAccess databaseAccess(Settings settings) {
    var access = access(settings.database());
    refuseEmbedded(access);
    return access;
  }

  @Bean
  MasterKeys masterKeys(Settings settings) {
    return MasterKeys.parse(settings.masterKeys());
  }

  /// A demo's server says what it is.
  private static void refuseEmbedded(DatabaseAccess access) {
    try (var owner =
        RolePool.open(DatabaseRole.OWNER, access.url(), access.password(DatabaseRole.OWNER), 1)) {
      refuseEmbedded(owner);
    }
  }

  /// Ten seconds to answer, and not as a demo's.
  static void refuseEmbedded(HikariDataSource pool) {
    pool.setConnectionTimeout(10_000);
    try {
      var cluster =
          JdbcClient.create(pool)
              .sql("select current_setting('cluster_name')")
              .query(String.class)
              .single();
      if (cluster.equals(Cluster.NAME)) {
        throw new CannotStart(
            "The database in medspil.database.url is the embedded one of a demo: name a server of your own.");
      }
    } catch (CannotGetJdbcConnectionException silent) {
      throw new CannotStart(
          "The database in medspil.database.url does not answer: %s."
              .formatted(NestedExceptionUtils.getMostSpecificCause(silent).getMessage()));
    }
  }

  private static DatabaseAccess access(Settings.Database database) {
    return new DatabaseAccess(
        database.url(),
        Map.of(
            DatabaseRole.OWNER, database.ownerPassword(),
            DatabaseRole.WRITER, database.writerPassword(),
            DatabaseRole.READER, database.readerPassword()));
  }
}
