package medspil.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.citizen.CitizenCommand;
import medspil.citizen.PathwayCommand;
import medspil.directory.UnitId;
import medspil.journal.CommandId;
import medspil.task.Status;
import medspil.task.Task;
import org.junit.jupiter.api.Test;

/// If this breaks, a press is lost, done twice, or changes what nobody gave a reason for.
class TaskPressTest {
  private static final String REPORT = "check_admission_report";
  private static final String PAUSE = "pause_services";

  @Test
  void what_is_missing_stands_beside_its_field_and_the_input_is_kept() {
    var patient = admitted("0411519990", "Inger", "Lund");
    var nurse = Visitor.as("home_nurse");
    var address = patient.task(REPORT);
    var page = nurse.get(address);

    var pause = nurse.send(page, address + "/pause", Map.of("reason", ""));
    var extend =
        nurse.send(page, address + "/extend", Map.of("reason", "agreed", "until", "2020-01-01"));
    var far = nurse.send(page, address + "/extend", Map.of("until", "9999-12-31"));
    var hand =
        nurse.send(page, address + "/hand-over", Map.of("reason", "another_unit", "unit", "x"));
    var answer = nurse.send(page, address + "/complete", Map.of("answer", "perhaps"));

    assertThat(pause.status()).isEqualTo(422);
    assertThat(pause.page()).contains("id=\"reason-pause-error\">Vælg en grund.");
    assertThat(extend.status()).isEqualTo(422);
    assertThat(extend.page())
        .contains("id=\"until-extend-error\">Den nye frist skal ligge efter den, der gælder.")
        .contains("value=\"2020-01-01\"")
        .contains("<option value=\"agreed\" selected>");
    assertThat(far.page())
        .contains("id=\"until-extend-error\">Datoen ligger mere end to år")
        .contains("id=\"reason-extend-error\">Vælg en grund.");
    assertThat(hand.page())
        .contains("id=\"unit-hand-over-error\">Vælg den enhed")
        .contains("<option value=\"another_unit\" selected>");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page()).contains("Vælg et af svarene.");
    assertThat(patient.tasks()).extracting(Task::handed).allMatch(List::isEmpty);
  }

  @Test
  void a_form_sent_twice_is_carried_out_once() {
    var patient = admitted("0512459990", "Egon", "Bach");
    var nurse = Visitor.as("home_nurse");
    var address = patient.task(PAUSE);
    var form =
        nurse.fields(
            nurse.get(address),
            address + "/hand-over",
            Map.of("reason", "another_unit", "unit", unit("visitationen")));

    var first = nurse.post(address + "/hand-over", form);
    var second = nurse.post(address + "/hand-over", form);

    assertThat(first.page()).contains("Opgaven er givet videre.");
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.page()).contains("Opgaven er givet videre.");
    assertThat(task(patient, PAUSE).handed()).hasSize(1);
  }

  @Test
  void an_id_of_the_houses_own_cannot_be_used_up_by_a_press() {
    var patient = admitted("1008449990", "Oda", "Holt");
    var nurse = Visitor.as("home_nurse");
    var pause = patient.task(PAUSE);
    var opening = Patient.service("SEL-107");
    var name = "fhir/opened/" + opening.id();
    var foreseen = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    var form =
        nurse.fields(
            nurse.get(pause),
            pause + "/hand-over",
            Map.of(
                "command",
                foreseen.toString(),
                "reason",
                "another_unit",
                "unit",
                unit("visitationen")));

    var pressed = nurse.post(pause + "/hand-over", form);
    patient.happens(
        new CommandId(foreseen),
        Instant.now(),
        new PathwayCommand.OfCitizen(new CitizenCommand.OpenEntitlement(opening)));

    assertThat(pressed.status()).isEqualTo(200);
    assertThat(task(patient, PAUSE).handed()).hasSize(1);
    assertThat(patient.pathway().citizen().entitlements()).containsValue(opening);
  }

  @Test
  void two_people_who_send_the_same_form_id_are_both_heard() {
    var patient = admitted("1107459990", "Poul", "Ager");
    var nurse = Visitor.as("home_nurse");
    var other = Visitor.as("coordinator_norddjurs");
    var report = patient.task(REPORT);
    var pause = patient.task(PAUSE);
    nurse.send(
        nurse.get(pause),
        pause + "/hand-over",
        Map.of("reason", "another_unit", "unit", unit("visitationen")));
    var form =
        nurse.fields(nurse.get(report), report + "/pause", Map.of("reason", "awaiting_citizen"));
    var same =
        other.fields(
            other.get(pause),
            pause + "/hand-over",
            Map.of(
                "reason",
                "another_unit",
                "unit",
                unit("hjemmesygeplejen"),
                "command",
                requireNonNull(form.get("command"))));

    nurse.post(report + "/pause", form);
    other.post(pause + "/hand-over", same);

    assertThat(task(patient, REPORT).status()).isEqualTo(Status.PAUSED);
    assertThat(task(patient, PAUSE).handed()).hasSize(2);
  }

  @Test
  void who_comes_second_is_told_what_the_first_did() {
    var patient = admitted("0603449990", "Grethe", "Vad");
    var nurse = Visitor.as("home_nurse");
    var colleague = Visitor.as("home_nurse");
    var report = patient.task(REPORT);
    var pause = patient.task(PAUSE);
    var before = colleague.get(report);
    var beforePause = colleague.get(pause);

    nurse.send(nurse.get(report), report + "/complete", Map.of("answer", "still_right"));
    nurse.send(
        nurse.get(pause),
        pause + "/hand-over",
        Map.of("reason", "another_unit", "unit", unit("visitationen")));
    var late = colleague.send(before, report + "/complete", Map.of("answer", "new_sent"));
    var gone = colleague.send(beforePause, pause + "/reject", Map.of());

    assertThat(late.status()).isEqualTo(422);
    assertThat(late.page()).contains("Opgaven er allerede udført.").contains("Svar: Stadig rigtig");
    assertThat(gone.status()).isEqualTo(422);
    assertThat(gone.page()).contains("Givet videre til Visitationen, Norddjurs");
    assertThat(patient.pathway().stays().all().iterator().next().report().answer())
        .hasToString("STILL_RIGHT");
  }

  @Test
  void a_task_that_is_not_ours_goes_to_the_front_desk_and_never_to_nobody() {
    var patient = admitted("0704539990", "Knud", "Eg");
    var nurse = Visitor.as("home_nurse");
    var address = patient.task(PAUSE);

    var answer = nurse.send(nurse.get(address), address + "/reject", Map.of("reason", "not_ours"));

    assertThat(answer.page()).contains("Opgaven er hos fællesindgangen nu.");
    assertThat(task(patient, PAUSE).owner().unit().toString()).isEqualTo(unit("indgang"));
  }

  @Test
  void a_pause_stands_still_and_goes_on_with_what_was_left() {
    var patient = admitted("0801559990", "Tove", "Bro");
    var nurse = Visitor.as("home_nurse");
    var address = patient.task(REPORT);

    nurse.send(nurse.get(address), address + "/pause", Map.of("reason", "awaiting_citizen"));
    var paused = nurse.get(address);
    var resumed = nurse.send(paused, address + "/resume", Map.of());

    assertThat(paused.page()).contains("Sat på pause: Vi venter på borgeren");
    assertThat(resumed.page()).contains("Opgaven løber igen");
    assertThat(nurse.send(paused, address + "/resume", Map.of()).status()).isEqualTo(200);
  }

  @Test
  void the_history_on_a_task_is_read_through_the_readers_own_eyes() {
    var patient = admitted("0902439990", "Aase", "Friis");
    var address = patient.task(REPORT);
    var ward = Visitor.as("ward_nurse").get(address);
    var stranger = Visitor.as("home_nurse_hjoerring").get(address);

    assertThat(ward.page()).contains("Opgaven kom til Hjemmesygeplejen, Norddjurs");
    assertThat(stranger.status()).isEqualTo(404);
  }

  private static Patient admitted(String cpr, String given, String family) {
    var patient = Patient.with(cpr, given, family, "SUL-138", "SEL-83");
    var now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    patient.tell(patient.admission(now.minus(Duration.ofMinutes(70))));
    return patient;
  }

  private static Task task(Patient patient, String rule) {
    return patient.tasks().stream()
        .filter(one -> one.rule().rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String unit(String key) {
    return UnitId.of("norddjurs", key).toString();
  }
}
