package medspil.app.store;

import static medspil.journal.store.DatabaseRole.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// If this breaks, a demo loses what it acknowledged, or does not come back after a crash.
class EmbeddedDatabaseIT {
  private static final Path SOFTWARE = Path.of("target", "postgres");
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void a_commit_is_on_disk_when_it_is_acknowledged() throws SQLException {
    try (var database = EmbeddedDatabase.start(folder, SOFTWARE)) {
      var access = database.access();
      try (var connection =
          DriverManager.getConnection(access.url(), WRITER.roleName(), access.password(WRITER))) {
        assertThat(Durability.of(connection))
            .hasToString("{fsync=on, full_page_writes=on, synchronous_commit=on}");
      }
    }
  }

  @Test
  void a_stopped_server_is_found_again_with_its_rows_at_its_address() throws SQLException {
    String before;
    try (var database = EmbeddedDatabase.start(folder, SOFTWARE)) {
      before = database.access().url();
      write(database, 1);
    }

    try (var database = EmbeddedDatabase.start(folder, SOFTWARE)) {
      assertThat(database.access().url()).isEqualTo(before);
      assertThat(rows(database)).isEqualTo(1);
    }
  }

  @Test
  void a_killed_server_is_back_at_its_address_with_its_rows() throws SQLException {
    try (var database = EmbeddedDatabase.start(folder, SOFTWARE)) {
      var address = database.access().url();
      for (var kill = 1; kill <= 3; kill++) {
        write(database, kill);
        var killed = database.pid();

        ProcessHandle.of(killed).orElseThrow().destroyForcibly();

        var expected = kill;
        Await.until(
            "the rows are served again",
            SOON,
            () -> database.pid() != killed && rows(database) == expected);
      }
      assertThat(database.access().url()).isEqualTo(address);
    }
  }

  @Test
  void a_server_that_was_left_alone_is_taken_over() throws Exception {
    var left = EmbeddedDatabase.start(folder, SOFTWARE);
    write(left, 1);
    left.leave();

    try (var database = EmbeddedDatabase.start(folder, SOFTWARE)) {
      assertThat(database.pid()).isEqualTo(left.pid());
      assertThat(rows(database)).isEqualTo(1);
    }
    assertThat(Postmaster.of(folder.toRealPath().resolve("cluster"))).isEmpty();
  }

  private static void write(EmbeddedDatabase database, int id) throws SQLException {
    ask(database, "create table if not exists public.kept (id integer)", false);
    ask(database, "insert into public.kept values (" + id + ")", false);
  }

  private static int rows(EmbeddedDatabase database) throws SQLException {
    return ask(database, "select count(*) from public.kept", true);
  }

  private static int ask(EmbeddedDatabase database, String sql, boolean answer)
      throws SQLException {
    try (var connection = database.superuser(StartServer.DATABASE);
        var statement = connection.createStatement()) {
      statement.execute(sql);
      if (!answer) return 0;
      try (var rows = statement.getResultSet()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
