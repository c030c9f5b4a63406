package medspil.exchange.web;

import static medspil.exchange.medcom.HospitalNotificationExamples.ADMITTED;
import static medspil.exchange.medcom.HospitalNotificationExamples.party;
import static medspil.exchange.web.ResourceExamples.CPR;
import static medspil.exchange.web.ResourceExamples.NORDDJURS;
import static medspil.exchange.web.ResourceExamples.patient;
import static medspil.exchange.web.ResourceExamples.service;
import static medspil.exchange.web.ResourceExamples.since;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExample;
import medspil.exchange.medcom.HospitalNotificationExamples;
import org.junit.jupiter.api.Test;

/// If this breaks, a municipality's own system does not see what Medspil knows, or sees more.
class ReadingBackTest {
  private static final String PERSON = "\"author\": [{\"type\": \"PractitionerRole\"}], ";

  private final Client norddjurs = Client.norddjurs();
  private final Client hospital = Client.hospital();

  @Test
  void an_admission_is_read_back_as_encounter_and_task() {
    var citizen = citizen("0404529900");
    send(admission("0404529900"));

    var encounters = of("Encounter", "0404529900");
    var tasks = of("Task", "0404529900");

    assertThat(encounters.entries("/resource/status")).containsExactly("in-progress");
    assertThat(encounters.entries("/resource/period/start"))
        .containsExactly("2026-05-04T18:40:00+02:00");
    assertThat(encounters.entries("/resource/serviceProvider/identifier/value"))
        .containsExactly("990000221000016001");
    assertThat(tasks.entries("/resource/for/reference"))
        .isNotEmpty()
        .containsOnly("Patient/" + citizen);
    assertThat(tasks.entries("/resource/restriction/period/end")).anyMatch(due -> !due.isEmpty());
    assertThat(tasks.entries("/resource/reasonCode/text")).allMatch(clause -> clause.contains("§"));
    assertThat(encounters.text() + tasks.text()).doesNotContain("0404529900", "Hemmelig");
  }

  @Test
  void what_a_search_finds_is_what_its_address_holds() {
    citizen("0404529901");
    send(admission("0404529901"));

    for (var type : new String[] {"Encounter", "Task"}) {
      var entry = of(type, "0404529901").json().at("/entry/0");

      assertThat(norddjurs.get(entry.get("fullUrl").asString()).json())
          .isEqualTo(entry.get("resource"));
    }
  }

  @Test
  void foreign_and_unknown_are_the_same() {
    var citizen = citizen("0404529902");
    send(admission("0404529902"));
    var hjoerring = Client.hjoerring();

    for (var type : new String[] {"Encounter", "Task", "EpisodeOfCare"}) {
      var id = of(type, "0404529902").entries("/resource/id").getFirst();
      var byId = hjoerring.search(type, "patient", "Patient/" + citizen);
      var foreign = hjoerring.search(type, "patient.identifier", CPR + "|0404529902");
      var unknown = hjoerring.search(type, "patient.identifier", CPR + "|0404529949");

      assertThat(hjoerring.get("/fhir/" + type + "/" + id).status()).isEqualTo(404);
      assertThat(byId.json().has("entry")).as(type).isFalse();
      assertThat(foreign.json().has("entry")).as(type).isFalse();
      assertThat(foreign.link("self")).isEqualTo(unknown.link("self")).isEqualTo(byId.link("self"));
    }
  }

  @Test
  void the_ward_sees_its_patient_and_the_hospital_registers_nobody() {
    citizen("0404529903");
    send(admission("0404529903"));

    var seen = hospital.search("Encounter", "patient.identifier", CPR + "|0404529903");

    assertThat(seen.entries("/resource/status")).containsExactly("in-progress");
    assertThat(
            hospital
                .search("EpisodeOfCare", "patient.identifier", CPR + "|0404529903")
                .json()
                .has("entry"))
        .isFalse();
  }

  @Test
  void a_stay_is_read_as_it_now_stands() {
    citizen("0404529904");
    var admission = admission("0404529904");
    send(admission);
    var leave = admission.then(Code.STOR, ADMITTED.plusSeconds(7200));
    send(leave);
    assertThat(of("Encounter", "0404529904").entries("/resource/status"))
        .containsExactly("onleave");

    var back = leave.then(Code.SLOR, ADMITTED.plusSeconds(9000));
    send(back);
    send(back.then(Code.SLHJ, ADMITTED.plusSeconds(90_000)));

    var home = of("Encounter", "0404529904");
    assertThat(home.entries("/resource/status")).containsExactly("finished");
    assertThat(home.entries("/resource/period/end")).containsExactly("2026-05-05T19:40:00+02:00");
    assertThat(
            norddjurs
                .search(
                    "Encounter",
                    "patient.identifier",
                    CPR + "|0404529904",
                    "status",
                    "in-progress,onleave")
                .json()
                .has("entry"))
        .isFalse();
  }

  @Test
  void a_cancelled_stay_was_entered_in_error_and_its_tasks_are_cancelled() {
    citizen("0404529905");
    var admission = admission("0404529905");
    send(admission);
    send(admission.then(Code.AN_STIN, ADMITTED.plusSeconds(3600)));

    assertThat(of("Encounter", "0404529905").entries("/resource/status"))
        .containsExactly("entered-in-error");
    assertThat(of("Task", "0404529905").entries("/resource/status"))
        .isNotEmpty()
        .containsOnly("cancelled");
  }

  @Test
  void a_report_that_a_person_sent_closes_the_task_and_an_automatic_one_does_not() {
    var citizen = citizen("0404529906");
    send(admission("0404529906"));
    var encounter = of("Encounter", "0404529906").entries("/resource/id").getFirst();
    var open = of("Task", "0404529906").entries("/resource/status");

    var automatic = report(citizen, encounter, "2026-05-04T18:41:00+02:00", "");
    var first = norddjurs.post("/fhir/DocumentReference", automatic);
    var again = norddjurs.post("/fhir/DocumentReference", automatic);
    var meanwhile = of("Task", "0404529906").entries("/resource/status");
    var byPerson = report(citizen, encounter, "2026-05-04T19:10:00+02:00", PERSON);
    var second = norddjurs.post("/fhir/DocumentReference", byPerson);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(meanwhile).isEqualTo(open);
    assertThat(second.status()).isEqualTo(201);
    assertThat(of("Task", "0404529906").entries("/resource/status")).contains("completed");
  }

  @Test
  void a_report_about_somebody_elses_citizen_or_with_a_body_is_refused() {
    var citizen = citizen("0404529907");
    send(admission("0404529907"));
    var encounter = of("Encounter", "0404529907").entries("/resource/id").getFirst();
    var report = report(citizen, encounter, "2026-05-04T18:41:00+02:00", "");
    var body = report.replace("\"attachment\": {", "\"attachment\": {\"data\": \"aGVq\", ");

    assertThat(Client.hjoerring().post("/fhir/DocumentReference", report).status()).isEqualTo(422);
    assertThat(hospital.post("/fhir/DocumentReference", report).status()).isEqualTo(403);
    assertThat(norddjurs.post("/fhir/DocumentReference", body).status()).isEqualTo(422);
  }

  @Test
  void a_unit_fetches_its_own_list_page_by_page() {
    var owner = "urn:oid:1.2.208.176.1.1|990000851000016005";
    var all = norddjurs.search("Task", "owner.identifier", owner, "_count", "100");
    var first = norddjurs.search("Task", "owner.identifier", owner, "_count", "2");
    var seen = new ArrayList<>(first.entries("/resource/id"));
    for (var next = first.link("next"); !next.isEmpty(); ) {
      var page = norddjurs.get(next);
      seen.addAll(page.entries("/resource/id"));
      next = page.link("next");
    }

    assertThat(seen).hasSizeGreaterThan(2).isEqualTo(all.entries("/resource/id"));
    assertThat(all.entries("/resource/owner/display")).containsOnly("Hjemmesygeplejen, Norddjurs");
    assertThat(
            norddjurs
                .get("/fhir/Organization?identifier=" + owner.replace("|", "%7C"))
                .entries("/resource/name"))
        .containsExactly("Hjemmesygeplejen, Norddjurs");
  }

  private String citizen(String cpr) {
    var id = norddjurs.post("/fhir/Patient", patient(cpr, NORDDJURS)).id();
    norddjurs.post("/fhir/EpisodeOfCare", service(id, NORDDJURS, "SUL-138", since("2022-01-01")));
    return id;
  }

  private Client.Answer of(String type, String cpr) {
    return norddjurs.search(type, "patient.identifier", CPR + "|" + cpr);
  }

  private static HospitalNotificationExample admission(String cpr) {
    return HospitalNotificationExamples.start(Code.STIN, cpr, ADMITTED)
        .asking()
        .withEpisode("5f0e6d1c-3b1a-4c62-9f0e-00" + cpr)
        .from(party("990000221000016001", "9520000000066", "Medicinsk afsnit M1"))
        .to(party("990000851000016005", "9520000000288", "Hjemmesygeplejen"));
  }

  private void send(HospitalNotificationExample message) {
    assertThat(hospital.post("/fhir/$process-message", message.json()).text()).contains("\"ok\"");
  }

  private static String report(String citizen, String encounter, String at, String author) {
    return """
    {"resourceType": "DocumentReference", "status": "current",
     "type": {"coding": [{"code": "XD1634C"}]},
     "subject": {"reference": "Patient/%s"},
     "date": "%s", %s
     "content": [{"attachment": {"contentType": "application/edifact"}}],
     "context": {"encounter": [{"reference": "Encounter/%s"}]}}
    """
        .formatted(citizen, at, author, encounter);
  }
}
