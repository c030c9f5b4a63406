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
    pool.addDataSourceProperty("options", options(role));
    if (role == DatabaseRole.WRITER) {
      pool.addDataSourceProperty("prepareThreshold", "2");
    }
    return pool;
  }

  /// Walls look dear to the planner, though few rows pass them: to compile such a query costs more
  /// than to run it. The writer's few statements are planned once; left alone, PostgreSQL plans
  /// them each time.
  private static String options(DatabaseRole role) {
    return role == DatabaseRole.WRITER
        ? "-c jit=off -c plan_cache_mode=force_generic_plan"
        : "-c jit=off";
  }
}
