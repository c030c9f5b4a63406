package medspil.journal.store;

import com.zaxxer.hikari.HikariDataSource;

/// A pool of connections for one role, with the settings that the house needs on every one of them.
public final class RolePool {
  private RolePool() {}

  public static HikariDataSource open(DatabaseRole role, String url, String password, int size) {
    var pool = new HikariDataSource();
    pool.setPoolName(role.roleName());
    pool.setJdbcUrl(url);
    pool.setUsername(role.roleName());
    pool.setPassword(password);
    pool.setMaximumPoolSize(size);
    pool.setMinimumIdle(0);
    pool.setInitializationFailTimeout(-1);
    // The detail of a violated constraint quotes the row: it must not reach a log.
    pool.addDataSourceProperty("logServerErrorDetail", "false");
    pool.addDataSourceProperty("ApplicationName", role.roleName());
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    if (role == DatabaseRole.WRITER) {
      // The writer's few statements are planned once; left alone, PostgreSQL plans them each time.
      pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
      pool.addDataSourceProperty("prepareThreshold", "2");
    }
    return pool;
  }
}
