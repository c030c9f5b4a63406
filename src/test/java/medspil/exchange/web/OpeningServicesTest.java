package medspil.exchange.web;

import static medspil.exchange.web.ResourceExamples.CPR;
import static medspil.exchange.web.ResourceExamples.HJOERRING;
import static medspil.exchange.web.ResourceExamples.NORDDJURS;
import static medspil.exchange.web.ResourceExamples.patient;
import static medspil.exchange.web.ResourceExamples.service;
import static medspil.exchange.web.ResourceExamples.since;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a municipality is not told of its citizen's admission, or is told for ever.
class OpeningServicesTest {
  private static final String SINCE = since("2026-01-05");

  private final Client norddjurs = Client.norddjurs();

  @Test
  void a_service_is_opened_once_and_read_back() {
    var citizen = citizen("0202529900");
    var sent = service(citizen, NORDDJURS, "SEL-85", SINCE);

    var first = norddjurs.post("/fhir/EpisodeOfCare", sent);
    var again = norddjurs.post("/fhir/EpisodeOfCare", sent);
    var read = norddjurs.get("/fhir/EpisodeOfCare/" + first.id());

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(read.json()).isEqualTo(first.json());
    assertThat(read.text()).contains("\"active\"", "SEL-85", "2026-01-05T00:00:00+01:00");
    assertThat(
            norddjurs
                .search("EpisodeOfCare", "patient.identifier", CPR + "|0202529900")
                .entries("/resource/id"))
        .containsExactly(first.id());
  }

  @Test
  void it_is_ended_and_a_repetition_does_not_open_it_again() {
    var citizen = citizen("0202529901");
    var sent = service(citizen, NORDDJURS, "SUL-138", SINCE);
    var opened = norddjurs.post("/fhir/EpisodeOfCare", sent);
    var ended = opened.text().replace("\"period\":{", "\"period\":{\"end\":\"2026-03-31\",");

    var answer = norddjurs.put("/fhir/EpisodeOfCare/" + opened.id(), ended);
    var repeated = norddjurs.post("/fhir/EpisodeOfCare", sent);
    var reopened = norddjurs.put("/fhir/EpisodeOfCare/" + opened.id(), opened.text());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("\"finished\"", "2026-04-01T00:00:00+02:00");
    assertThat(repeated.json()).isEqualTo(answer.json());
    assertThat(reopened.status()).isEqualTo(422);
  }

  @Test
  void nobody_opens_or_ends_for_another() {
    var citizen = citizen("0202529902");
    var opened =
        norddjurs.post("/fhir/EpisodeOfCare", service(citizen, NORDDJURS, "SEL-107", SINCE));
    var hjoerring = Client.hjoerring();

    assertThat(
            hjoerring
                .post("/fhir/EpisodeOfCare", service(citizen, NORDDJURS, "SEL-85", SINCE))
                .status())
        .isEqualTo(403);
    assertThat(
            Client.hospital()
                .post("/fhir/EpisodeOfCare", service(citizen, NORDDJURS, "SEL-85", SINCE))
                .status())
        .isEqualTo(403);
    assertThat(hjoerring.put("/fhir/EpisodeOfCare/" + opened.id(), opened.text()).status())
        .isEqualTo(404);
    assertThat(hjoerring.get("/fhir/EpisodeOfCare/" + opened.id()).status()).isEqualTo(404);
  }

  @Test
  void one_organisation_is_not_shown_anothers_service() {
    var citizen = citizen("0202529903");
    norddjurs.post("/fhir/EpisodeOfCare", service(citizen, NORDDJURS, "SUL-138", SINCE));
    var hjoerring = Client.hjoerring();
    var own = hjoerring.post("/fhir/EpisodeOfCare", service(citizen, HJOERRING, "SEL-85", SINCE));

    var seen = hjoerring.search("EpisodeOfCare", "patient", "Patient/" + citizen);

    assertThat(own.status()).isEqualTo(201);
    assertThat(seen.entries("/resource/id")).containsExactly(own.id());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      textBlock =
          """
          'SEL 85', '"start": "2026-01-05"', EpisodeOfCare.type
          XYZ-85, '"start": "2026-01-05"', EpisodeOfCare.type
          SEL-85, '"start": "2026"', EpisodeOfCare.period.start
          SEL-85, '"end": "2026-01-05"', EpisodeOfCare.period.start
          SEL-85, '"start": "2026-01-05", "end": "2025-01-05"', EpisodeOfCare.period
          """)
  void what_cannot_be_taken_is_named(String basis, String period, String path) {
    var answer =
        norddjurs.post(
            "/fhir/EpisodeOfCare", service(citizen("0202529904"), NORDDJURS, basis, period));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("\"" + path + "\"");
  }

  @Test
  void a_citizen_whom_nobody_registered_gets_no_service() {
    var unknown = "00000000-0000-7000-8000-000000000000";

    var answer =
        norddjurs.post("/fhir/EpisodeOfCare", service(unknown, NORDDJURS, "SEL-85", SINCE));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("EpisodeOfCare.patient");
  }

  private String citizen(String cpr) {
    return norddjurs.post("/fhir/Patient", patient(cpr, NORDDJURS)).id();
  }
}
