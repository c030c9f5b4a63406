package medspil.exchange.web;

import static medspil.exchange.web.ResourceExamples.CPR;
import static medspil.exchange.web.ResourceExamples.HJOERRING;
import static medspil.exchange.web.ResourceExamples.NORDDJURS;
import static medspil.exchange.web.ResourceExamples.patient;
import static medspil.exchange.web.ResourceExamples.service;
import static medspil.exchange.web.ResourceExamples.since;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// If this breaks, a municipality's citizens are not known here, or are known to others.
class RegisteringCitizensTest {
  private final Client norddjurs = Client.norddjurs();
  private final Client hjoerring = Client.hjoerring();

  @Test
  void the_same_number_again_is_the_same_citizen() {
    var first = norddjurs.post("/fhir/Patient", patient("0101529900", NORDDJURS));
    var again = norddjurs.post("/fhir/Patient", patient("010152-9900", NORDDJURS));

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Location")).endsWith("/fhir/Patient/" + first.id());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.id()).isEqualTo(first.id());
  }

  @Test
  void two_at_once_make_one_citizen() throws Exception {
    try (var both = Executors.newFixedThreadPool(4)) {
      Callable<Client.Answer> register =
          () -> norddjurs.post("/fhir/Patient", patient("0101529901", NORDDJURS));

      var answers =
          both.invokeAll(Stream.generate(() -> register).limit(4).toList()).stream()
              .map(one -> one.resultNow())
              .toList();

      assertThat(answers).extracting(Client.Answer::id).containsOnly(answers.getFirst().id());
      assertThat(answers).extracting(Client.Answer::status).containsOnly(200, 201);
      assertThat(answers).filteredOn(one -> one.status() == 201).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void who_has_nothing_to_do_with_a_citizen_is_told_no_name() {
    var first = norddjurs.post("/fhir/Patient", patient("0101529902", NORDDJURS));
    norddjurs.post(
        "/fhir/EpisodeOfCare", service(first.id(), NORDDJURS, "SUL-138", since("2026-01-05")));

    var other = hjoerring.post("/fhir/Patient", patient("0101529902", HJOERRING));

    assertThat(other.status()).isEqualTo(200);
    assertThat(other.id()).isEqualTo(first.id());
    assertThat(other.text()).doesNotContain("Hemmelig", "Norddjurs", "birthDate");
    assertThat(hjoerring.get("/fhir/Patient/" + first.id()).status()).isEqualTo(404);
    assertThat(norddjurs.get("/fhir/Patient/" + first.id()).text())
        .contains("Hemmelig", "Norddjurs Kommune", "0101529902");
  }

  @Test
  void a_foreign_and_an_unknown_citizen_cannot_be_told_apart() {
    var id = norddjurs.post("/fhir/Patient", patient("0101529903", NORDDJURS)).id();
    norddjurs.post("/fhir/EpisodeOfCare", service(id, NORDDJURS, "SEL-85", since("2026-01-05")));

    var foreign = hjoerring.search("Patient", "identifier", CPR + "|0101529903");
    var unknown = hjoerring.search("Patient", "identifier", CPR + "|0101529949");
    var own = norddjurs.search("Patient", "identifier", CPR + "|0101529903");

    assertThat(foreign.entries("/resource/id"))
        .isEqualTo(unknown.entries("/resource/id"))
        .isEmpty();
    assertThat(foreign.link("self")).isEqualTo(unknown.link("self"));
    assertThat(hjoerring.get("/fhir/Patient/" + id).text())
        .isEqualTo(hjoerring.get("/fhir/Patient/00000000-0000-7000-8000-000000000000").text());
    assertThat(own.entries("/resource/id")).containsExactly(id);
    assertThat(own.link("self")).doesNotContain("0101529903");
  }

  @Test
  void an_invalid_number_is_refused_and_not_repeated() {
    var answer = norddjurs.post("/fhir/Patient", patient("3902529904", NORDDJURS));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .contains("OperationOutcome", "Patient.identifier")
        .doesNotContain("3902529904", "Hemmelig");
  }

  @Test
  void only_a_municipality_registers_and_only_its_own() {
    assertThat(Client.hospital().post("/fhir/Patient", patient("0101529905", NORDDJURS)).status())
        .isEqualTo(403);
    assertThat(hjoerring.post("/fhir/Patient", patient("0101529905", NORDDJURS)).status())
        .isEqualTo(403);
    assertThat(
            norddjurs.search("Patient", "identifier", CPR + "|0101529905").entries("/resource/id"))
        .isEmpty();
  }

  @Test
  void citizens_come_page_by_page() {
    var first = norddjurs.get("/fhir/Patient?_count=3");
    var second = norddjurs.get(first.link("next"));

    assertThat(first.entries("/resource/id")).hasSize(3);
    assertThat(second.entries("/resource/id"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(first.entries("/resource/id"));
    assertThat(first.json().has("total")).isFalse();
  }
}
