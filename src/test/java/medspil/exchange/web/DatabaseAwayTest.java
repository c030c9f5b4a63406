package medspil.exchange.web;

import static medspil.exchange.web.ResourceExamples.NORDDJURS;
import static medspil.exchange.web.ResourceExamples.patient;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import medspil.app.DemoSecrets;
import medspil.app.store.Await;
import medspil.browser.House;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExamples;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a system elsewhere takes a short outage of ours for an answer.
class DatabaseAwayTest {
  private final House house = House.start("demo");

  @Test
  void nothing_is_stored_and_the_caller_is_told_to_come_back() throws SQLException {
    var norddjurs = Client.of(house, DemoSecrets.MUNICIPALITY_NORDDJURS);
    var hospital = Client.of(house, DemoSecrets.HOSPITAL);
    norddjurs.get("/fhir/Patient");
    hospital.get("/fhir/Patient");
    var message =
        HospitalNotificationExamples.start(
                Code.STIN, "2512489990", HospitalNotificationExamples.ADMITTED)
            .json();

    var before = citizens();

    connections(false);
    var registering = norddjurs.post("/fhir/Patient", patient("0505529900", NORDDJURS));
    var sending = hospital.post("/fhir/$process-message", message);
    var inXml =
        Client.send(norddjurs.request("/fhir/Patient").header("Accept", "application/fhir+xml"));
    connections(true);

    assertThat(citizens()).isEqualTo(before);
    for (var answer : new Client.Answer[] {registering, sending, inXml}) {
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isNotEmpty();
      assertThat(answer.text()).contains("OperationOutcome", "transient").doesNotContain("SQL");
    }
    assertThat(inXml.text()).startsWith("<OperationOutcome");
    Await.until(
        "who comes back later is served",
        Duration.ofSeconds(60),
        () ->
            norddjurs.post("/fhir/Patient", patient("0505529900", NORDDJURS)).status() / 100 == 2);
    assertThat(citizens()).isEqualTo(before + 1);
    house.context().close();
  }

  private int citizens() {
    return JdbcClient.create(house.database().superuser())
        .sql("select count(*) from citizen.personal_number")
        .query(Integer.class)
        .single();
  }

  private void connections(boolean allowed) throws SQLException {
    var name = house.database().name();
    var server = house.database().url().replace(name, "postgres");
    try (var connection = DriverManager.getConnection(server, "postgres", "");
        var statement = connection.createStatement()) {
      statement.execute("alter database %s allow_connections %s".formatted(name, allowed));
      if (!allowed) {
        statement.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
                .formatted(name));
      }
    }
  }
}
