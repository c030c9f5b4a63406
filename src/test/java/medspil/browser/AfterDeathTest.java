package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.access.Hat;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.access.Worker;
import medspil.access.store.WorkerRows;
import medspil.exchange.medcom.Code;
import org.junit.jupiter.api.Test;

/// If this breaks, a family that opens the pages of somebody who died reads a greeting, or a
/// colleague rings to ask how they are.
class AfterDeathTest {

  @Test
  void the_dead_are_not_greeted_and_whoever_looks_them_up_reads_it_until_it_is_taken_back() {
    var patient = Patient.with("1207379990", "Ella", "Toft", "SUL-138");
    var now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    var admission = patient.admission(now.minus(Duration.ofHours(3)));
    var death = admission.then(Code.MORS, now.minus(Duration.ofHours(1)));
    patient.tell(admission);
    signsIn(patient);
    assertThat(own().page()).contains("<h1>Hej Ella</h1>");

    patient.tell(death);

    assertThat(own().page()).contains("<h1>Mit forløb</h1>").doesNotContain("Hej Ella");
    var nurse = Visitor.as("home_nurse");
    var address = "/citizens/" + patient.id().value();
    assertThat(nurse.get(address).page()).contains("Født 12. juli 1937, død ");
    assertThat(nurse.send(nurse.get("/citizens"), "/citizens", Map.of("q", "Ella Toft")).page())
        .contains("12. juli 1937, død ");
    var page = Browser.as("home_nurse");
    page.navigate(Browser.url(address));
    Browser.assertNothingSerious(page);
    Browser.picture(page, "died-1440");

    patient.tell(death.then(Code.AN_MORS, now.minus(Duration.ofMinutes(30))));

    assertThat(own().page()).contains("<h1>Hej Ella</h1>");
    assertThat(nurse.get(address).page()).contains("Født 12. juli 1937, ");
  }

  private static Visitor.Answer own() {
    return Visitor.as("ella").get("/mine");
  }

  private static void signsIn(Patient patient) {
    var hat = new Hat(Role.CITIZEN, Viewer.NO_ORGANISATION, Optional.empty());
    Browser.house()
        .bean(WorkerRows.class)
        .add(
            "demo:ella",
            new Worker(patient.id().value(), "Ella", patient.name(), "", List.of(hat)),
            Instant.parse("2020-01-01T00:00:00Z"));
  }
}
