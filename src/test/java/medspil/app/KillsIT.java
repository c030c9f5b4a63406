package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import medspil.app.store.Await;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExample;
import medspil.exchange.medcom.HospitalNotificationExamples;
import medspil.exchange.medcom.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// If this breaks, a hospital was told ok and nobody ever hears of the admission.
class KillsIT {
  private static final Party WARD =
      HospitalNotificationExamples.party("990000221000016001", "9520000000066", "M1");
  private static final Party HOME_NURSING =
      HospitalNotificationExamples.party("990000851000016005", "9520000000288", "Norddjurs");
  private static final List<String> CITIZENS =
      List.of("anna", "bo", "ruth", "svend", "gerda", "poul");
  private static final int STAYS_OF_EACH = 8;
  // Clauses B1, B2 and B3 of the local annex: check the report, pause, plan.
  private static final int TASKS_OF_A_STAY = 3;

  private final Sender hospital = new Sender();

  @TempDir Path home;

  @Test
  void nothing_acknowledged_is_lost_and_nothing_is_there_twice() throws Exception {
    var folder = home.resolve("data");
    var demo = RunningDemo.start(folder);
    try {
      var before = counts(folder);
      var sent = new ArrayList<HospitalNotificationExample>();
      for (var kill = 1; kill <= 4; kill++) {
        var messages = admissions(demo, kill);
        sent.addAll(messages);
        demo = kill <= 2 ? killDatabase(demo, messages) : killServer(demo, messages);

        assertThat(placed(folder)).as("after kill %d", kill).containsAll(hospital.acknowledged());

        var alive = demo;
        Await.until(
            "what was not acknowledged is sent again and taken",
            Duration.ofMinutes(2),
            () -> {
              hospital.repeat(alive, messages);
              return !hospital.misses(messages);
            });
      }

      assertThat(hospital.surprises()).isEmpty();
      assertThat(counts(folder))
          .isEqualTo(
              new Counts(
                  before.placed() + sent.size(),
                  before.claims() + sent.size(),
                  before.assigned() + (long) sent.size() * TASKS_OF_A_STAY,
                  before.open() + (long) sent.size() * TASKS_OF_A_STAY,
                  before.stays() + sent.size()));
    } finally {
      demo.close();
    }
  }

  private RunningDemo killDatabase(RunningDemo demo, List<HospitalNotificationExample> messages)
      throws Exception {
    var killed = demo.database();
    hospital.send(demo, messages, () -> ProcessHandle.of(killed).orElseThrow().destroyForcibly());
    Await.until(
        "the database is back",
        Duration.ofSeconds(60),
        () -> demo.database() != killed && demo.status("/actuator/health/readiness") == 200);
    return demo;
  }

  private RunningDemo killServer(RunningDemo demo, List<HospitalNotificationExample> messages)
      throws Exception {
    hospital.send(demo, messages, () -> demo.process().destroyForcibly());
    demo.process().waitFor();
    return RunningDemo.start(demo.folder());
  }

  private static List<HospitalNotificationExample> admissions(RunningDemo demo, int kill)
      throws Exception {
    var messages = new ArrayList<HospitalNotificationExample>();
    for (var stay = 0; stay < STAYS_OF_EACH; stay++) {
      for (var name : CITIZENS) {
        var cpr = demo.facts().get("citizens").get(name).get("cpr").asString();
        var at = HospitalNotificationExamples.ADMITTED.plus(Duration.ofDays(10L * kill + stay));
        messages.add(
            HospitalNotificationExamples.start(Code.STIN, cpr, at)
                .withEpisode("kill %d stay %d".formatted(kill, stay))
                .from(WARD)
                .to(HOME_NURSING)
                .asking());
      }
    }
    return messages;
  }

  record Counts(long placed, long claims, long assigned, long open, long stays) {}

  private static Counts counts(Path folder) throws Exception {
    try (var connection = superuser(folder)) {
      return new Counts(
          count(connection, "exchange.inbox where outcome = 'placed'"),
          count(connection, "journal.event where type = 'stay.claimed/1'"),
          count(connection, "journal.event where type = 'task.assigned/1'"),
          count(connection, "task.open_task"),
          count(connection, "stay.board"));
    }
  }

  private static Set<String> placed(Path folder) throws Exception {
    var headers = new HashSet<String>();
    try (var connection = superuser(folder);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select header_id from exchange.inbox where outcome = 'placed'")) {
      while (rows.next()) {
        assertThat(headers.add(rows.getString(1))).as("placed once").isTrue();
      }
    }
    return headers;
  }

  private static long count(Connection connection, String what) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + what)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static Connection superuser(Path folder) throws Exception {
    var cluster = folder.resolve("pg/cluster");
    var passwords = new Properties();
    try (var file = Files.newBufferedReader(cluster.resolve("medspil.passwords"))) {
      passwords.load(file);
    }
    // postmaster.pid: the fourth line is the port.
    var port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3);
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/medspil",
        "postgres",
        passwords.getProperty("superuser"));
  }
}
