package medspil.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import medspil.app.store.DatabaseAccess;
import medspil.journal.store.DatabaseRole;
import medspil.journal.store.DatabaseSetup;
import medspil.journal.store.RolePool;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A PostgreSQL that flushes to disk, set as a small production server would be.
record DurablePostgres(EmbeddedPostgres postgres, Path folder) implements AutoCloseable {
  private static final Map<String, String> SETTINGS =
      new TreeMap<>(
          Map.of(
              "fsync", "on",
              "synchronous_commit", "on",
              "full_page_writes", "on",
              "shared_buffers", "1GB",
              "max_wal_size", "8GB",
              "checkpoint_timeout", "30min",
              "max_connections", "100",
              "shared_preload_libraries", "pg_stat_statements",
              "pg_stat_statements.track_planning", "on"));

  static DurablePostgres start(Path folder) throws IOException, SQLException {
    Files.createDirectories(folder);
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("cluster"))
            .setCleanDataDirectory(true);
    SETTINGS.forEach(builder::setServerConfig);
    var server = new DurablePostgres(builder.start(), folder);
    server.superuser("postgres").sql("create extension pg_stat_statements").update();
    server.count("none");
    return server;
  }

  /// An empty, migrated database.
  DatabaseAccess database(String name) throws SQLException {
    create(name, "template1");
    DatabaseSetup.roles(postgres.getDatabase("postgres", name));
    try (var owner = RolePool.open(DatabaseRole.OWNER, url(name), "", 2)) {
      DatabaseSetup.migrate(owner);
    }
    return access(name);
  }

  /// Another database with all that one holds, which nobody may be connected to.
  DatabaseAccess copy(String name, String original) {
    create(name, original);
    return access(name);
  }

  private DatabaseAccess access(String name) {
    return new DatabaseAccess(
        url(name),
        Arrays.stream(DatabaseRole.values()).collect(Collectors.toMap(role -> role, _ -> "")));
  }

  private void create(String name, String template) {
    superuser("postgres").sql("create database %s template %s".formatted(name, template)).update();
    // A template passes on its tables but not the rights on the database itself.
    superuser(name)
        .sql(
            "do $$ begin if exists (select from pg_roles where rolname = 'medspil_owner') then"
                + " grant create, temporary on database %s to medspil_owner; end if; end $$"
                    .formatted(name))
        .update();
  }

  String url(String database) {
    return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), database);
  }

  JdbcClient superuser(String database) {
    return JdbcClient.create(postgres.getDatabase("postgres", database));
  }

  /// Bare JDBC: no row security, no checks of ours.
  HikariDataSource bare(String database, int size) {
    var pool = new HikariDataSource();
    DataSource source = postgres.getDatabase("postgres", database);
    pool.setDataSource(source);
    pool.setMaximumPoolSize(size);
    return pool;
  }

  String version() {
    return superuser("postgres").sql("show server_version").query(String.class).single();
  }

  /// Bytes of WAL written since the cluster began.
  long wal() {
    return superuser("postgres")
        .sql("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn")
        .query(Long.class)
        .single();
  }

  /// Whole pages in the WAL: the first change of a page after a checkpoint writes it all.
  long pages() {
    return superuser("postgres").sql("select wal_fpi from pg_stat_wal").query(Long.class).single();
  }

  /// Whether statements are counted: `top` or `none`.
  void count(String what) {
    superuser("postgres")
        .sql("alter system set pg_stat_statements.track = '%s'".formatted(what))
        .update();
    superuser("postgres").sql("select pg_reload_conf()").query().singleRow();
  }

  void checkpoint() {
    superuser("postgres").sql("checkpoint").update();
  }

  long pid() throws IOException {
    return Long.parseLong(Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst());
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
