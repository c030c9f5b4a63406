package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import medspil.app.store.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// If this breaks, a visitor's demo does not survive a crash, or leaves something running behind.
class DemoIT {
  private static final String READY = "/actuator/health/readiness";
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir Path home;

  @Test
  void it_serves_on_after_its_database_was_killed_and_is_alone_on_its_folder() throws Exception {
    var folder = home.resolve("data");
    try (var demo = RunningDemo.start(folder)) {
      assertThat(demo.status(READY)).isEqualTo(200);
      assertThat(demo.facts().get("logins")).isNotEmpty();
      var killed = demo.database();

      ProcessHandle.of(killed).orElseThrow().destroyForcibly();

      Await.until(
          "the database is back; meanwhile nothing but come-back-later is said",
          SOON,
          () -> {
            assertThat(demo.status("/health")).isIn(200, 503);
            assertThat(demo.status("/")).isIn(200, 302, 303, 503);
            return demo.database() != killed && demo.status(READY) == 200;
          });
      assertThat(demo.process().isAlive()).isTrue();

      var second = RunningDemo.launch(folder);
      assertThat(second.waitFor(4, TimeUnit.MINUTES)).isTrue();
      assertThat(second.exitValue()).isEqualTo(2);
      assertThat(Files.readString(demo.log()))
          .contains(
              "Medspil already runs on the data folder %s as process %d;"
                  .formatted(folder.toRealPath(), demo.process().pid()));
      assertThat(demo.status(READY)).isEqualTo(200);
    }
  }

  @Test
  void a_killed_demo_finds_its_database_again_and_a_stopped_one_leaves_nothing_running()
      throws Exception {
    var folder = home.resolve("data");
    var killed = RunningDemo.start(folder);
    var database = killed.database();
    var tokens = killed.facts().get("tokens");

    killed.process().destroyForcibly().waitFor();

    try (var demo = RunningDemo.start(folder)) {
      assertThat(demo.database()).isEqualTo(database);
      assertThat(demo.facts().get("tokens")).isEqualTo(tokens);
      assertThat(demo.status(READY)).isEqualTo(200);
    }
    assertThat(folder.resolve("pg/cluster/postmaster.pid")).doesNotExist();
  }
}
