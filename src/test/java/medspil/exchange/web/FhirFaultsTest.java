package medspil.exchange.web;

import static medspil.exchange.web.ResourceExamples.NORDDJURS;
import static medspil.exchange.web.ResourceExamples.patient;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, a developer elsewhere cannot tell what was wrong, or is told too much.
class FhirFaultsTest {
  private final Client norddjurs = Client.norddjurs();

  @Test
  void no_token_or_a_wrong_one_is_401_in_the_form_asked_for() {
    var json = Client.nobody().get("/fhir/Patient");
    var xml =
        Client.send(Client.nobody().request("/fhir/Task").header("Accept", "application/fhir+xml"));

    assertThat(json.status()).isEqualTo(401);
    assertThat(json.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(json.text()).contains("\"OperationOutcome\"");
    assertThat(xml.status()).isEqualTo(401);
    assertThat(xml.text()).contains("<OperationOutcome xmlns=\"http://hl7.org/fhir\">");
  }

  @ParameterizedTest(name = "{0} with {1} and {2}: {3}")
  @CsvSource(
      textBlock =
          """
          /fhir/Patient, application/fhir+json, '{not json', 400
          /fhir/Patient, application/fhir+xml, '<Patient', 400
          /fhir/Patient, application/fhir+json, '{"resourceType":"Observation"}', 400
          /fhir/Patient, application/fhir+json, '{"resourceType":"Patient","oops":1}', 400
          /fhir/Patient, application/fhir+json, '{"resourceType":"Patient","birthDate":"x"}', 400
          /fhir/Patient, application/fhir+json, '', 400
          /fhir/Patient, text/plain, 'hello', 415
          /fhir/Patient, application/x-www-form-urlencoded, 'a=b', 415
          /fhir/Patient/_search, application/fhir+json, '{}', 415
          /fhir/Patient, application/fhir+json, '{"resourceType":"Patient"}', 422
          /fhir/Nothing, application/fhir+json, '{"resourceType":"Patient"}', 404
          /fhir/$process-message, application/fhir+json, '{}', 403
          """)
  void a_fault_is_an_outcome(String path, String type, String body, int status) {
    var answer = norddjurs.post(path, type, body);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text()).contains("\"OperationOutcome\"").doesNotContain("HAPI", "Exception");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '', application/fhir+json, 400
          {}, application/fhir+json, 400
          '<Bundle xmlns="http://hl7.org/fhir"/>', application/fhir+xml, 400
          hello, text/plain, 415
          """)
  void so_it_is_for_messages(String body, String type, int status) {
    var answer = Client.hospital().post("/fhir/$process-message", type, body);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text()).contains("OperationOutcome");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fhir/Patient", "/fhir/$process-message"})
  void more_than_five_megabytes_is_too_much(String path) {
    var announced =
        norddjurs
            .request(path)
            .header("Content-Type", Client.JSON)
            .POST(BodyPublishers.ofByteArray(new byte[5_000_001]));

    var answer = Client.send(announced);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text()).contains("too-long");
  }

  @Test
  void a_length_that_was_not_announced_is_met_while_reading() {
    var stream = new ByteArrayInputStream(new byte[5_000_001]);
    var silent =
        norddjurs
            .request("/fhir/Patient")
            .header("Content-Type", Client.JSON)
            .POST(BodyPublishers.ofInputStream(() -> stream));

    assertThat(Client.send(silent).status()).isEqualTo(413);
  }

  @Test
  void what_is_not_offered_is_refused() {
    var delete = norddjurs.request("/fhir/Patient/1").DELETE();
    var page = norddjurs.request("/fhir/Patient").header("Accept", "text/html");

    assertThat(Client.send(delete).status()).isEqualTo(405);
    assertThat(Client.send(page).status()).isEqualTo(406);
    assertThat(norddjurs.get("/fhir/Patient?_format=pdf").status()).isEqualTo(406);
    assertThat(norddjurs.get("/fhir/Patient?favourite=cake").status()).isEqualTo(400);
    assertThat(norddjurs.get("/fhir/Patient?_cursor=here").status()).isEqualTo(400);
  }

  @Test
  void answers_come_in_the_form_asked_for() {
    var byHeader =
        Client.send(norddjurs.request("/fhir/Patient").header("Accept", "application/fhir+xml"));
    var byParameter = norddjurs.get("/fhir/Patient/1?_format=xml");

    assertThat(byHeader.text()).startsWith("<Bundle xmlns=\"http://hl7.org/fhir\">");
    assertThat(byParameter.status()).isEqualTo(404);
    assertThat(byParameter.text()).startsWith("<OperationOutcome xmlns=\"http://hl7.org/fhir\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fhir/Patient?identifier=urn:oid:1.2.208.176.1.2%7C2512489990",
        "/fhir/Patient?identifier=urn%3Aoid%3A1.2.208.176.1.2%7C",
        "/fhir/Task?patient.identifier=2512489990",
        "/fhir/Patient/2512489990",
        "/fhir/Patient/251248-9990",
        "/fhir/Encounter?patient=251248%209990",
        "/fhir/$process-message?x=2512489990"
      })
  void a_personal_number_in_an_address_is_refused_with_a_sentence(String path) {
    for (var answer :
        new Client.Answer[] {
          norddjurs.get(path), norddjurs.post(path, patient("0303529900", NORDDJURS)),
        }) {
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text())
          .contains("a personal number may not stand in an address")
          .doesNotContain("2512489990", "251248");
    }
  }

  @Test
  void an_entity_that_reads_our_files_or_grows_without_end_is_no_fhir() {
    var secret =
        """
        <!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <Patient xmlns="http://hl7.org/fhir"><language value="&x;"/></Patient>
        """;
    var bomb =
        """
        <!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <Patient xmlns="http://hl7.org/fhir"><language value="&c;"/></Patient>
        """;

    assertThat(norddjurs.post("/fhir/Patient", "application/fhir+xml", secret).status())
        .isEqualTo(400);
    assertThat(norddjurs.post("/fhir/Patient", "application/fhir+xml", bomb).status())
        .isEqualTo(400);
  }

  @Test
  void the_capability_statement_says_what_is_so() {
    var statement = Client.send(Client.nobody().request("/fhir/metadata")).json();

    var rest = statement.at("/rest/0");
    assertThat(rest.path("operation").valueStream().map(one -> one.get("name").asString()))
        .containsExactly("process-message");
    assertThat(rest.path("resource").valueStream().map(one -> one.get("type").asString()))
        .contains("EpisodeOfCare", "Patient");
    assertThat(statement.toString())
        .contains("application/fhir+xml", "patient.identifier")
        .doesNotContain("searchRevInclude", "_cursor", "HAPI");
  }
}
