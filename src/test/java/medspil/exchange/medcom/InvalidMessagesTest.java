package medspil.exchange.medcom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidMessagesTest {
  private final NotificationReader reader = NotificationReader.plain();

  @ParameterizedTest(name = "{0} with {2} instead of {1}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          STIN | "type": "message"               | "type": "document"         | Bundle.type                          | NOT_IN_VALUE_SET
          STIN | "timestamp":                    | "language": "da", "_timestamp": | Bundle.timestamp                | MISSING
          STIN | +02:00"                         | "                          | Encounter.period.start               | DATE_FORMAT
          STIN | "class"                         | "classHistory"             | Encounter.class                      | NOT_IN_VALUE_SET
          STIN | "code": "IMP"                   | "code": "AMB"              | Encounter.class                      | NOT_IN_VALUE_SET
          STIN | v3-ActCode                      | v3-ActWord                 | Encounter.class                      | NOT_IN_VALUE_SET
          STIN | "status": "in-progress"         | "status": "planned"        | Encounter.status                     | NOT_IN_VALUE_SET
          STIN | "status": "in-progress"         | "status": "dancing"        | Encounter.status                     | NOT_IN_VALUE_SET
          STIN | "admit-inpatient"               | "admit-somewhere"          | Provenance.activity                  | NOT_IN_VALUE_SET
          STIN | "admit-inpatient"               | "new-message"              | Provenance.activity                  | NOT_IN_VALUE_SET
          STIN | "value": "2512489996"           | "value": "3113489996"      | Patient.identifier                   | WRONG_DATATYPE
          STIN | "value": "2512489996"           | "value": "251248-9996"     | Patient.identifier                   | WRONG_DATATYPE
          STIN | urn:oid:1.2.208.176.1.2"        | urn:oid:1.2.3"             | Patient.identifier                   | MISSING
          STIN | "code": "primary"               | "code": "cc"               | MessageHeader.destination            | CONTRADICTION
          STIN | "resourceType": "Encounter"     | "resourceType": "Basic"    | Encounter                            | MISSING
          STIN | "resourceType": "Patient"       | "resourceType": "Person"   | Patient                              | MISSING
          STIN | "resourceType": "Provenance"    | "resourceType": "Basic"    | Provenance.target                    | MISSING
          STIN | "reference": "Patient/          | "reference": "Patient/x    | Encounter.subject                    | UNRESOLVED
          STIN | "reference": "Encounter/        | "reference": "Encounter/x  | MessageHeader.focus                  | UNRESOLVED
          STIN | "value": "5f0e6d1c              | "id": "5f0e6d1c            | Encounter.episodeOfCare.identifier   | MISSING
          STIN | "subject"                       | "sujet"                    | Encounter.subject                    | UNRESOLVED
          STIN | "subject"                       | "sujet"                    | Bundle.sujet                          | UNKNOWN_ELEMENT
          STIN | "name": [                       | "birthDate": 1, "name": [  | birthDate                            | WRONG_DATATYPE
          STIN | AdmissionRecipientExtension     | AdmissionExtension         | MessageHeader.extension              | REPEATED
          MORS | "deceasedBoolean": true         | "deceasedBoolean": "x"     | deceasedBoolean                      | WRONG_DATATYPE
          STOR | leave-period-extension          | leave-period-elsewhere     | Encounter.extension.leavePeriod      | MISSING
          SLOR | "status": "in-progress"         | "status": "onleave"        |                                      |
          SLHJ | "end":                          | "_end":                    | Encounter.period.end                 | MISSING
          MORS | "end":                          | "_end":                    | Encounter.period.end                 | MISSING
          SLHJ | "end": "2026-05-05              | "end": "2026-05-01         | Encounter.period                     | CONTRADICTION
          """)
  void a_fault_is_named_where_it_is(
      Code code, String right, String wrong, String path, ErrorCode error) {
    var text = HospitalNotificationExamples.example(code).json().replace(right, wrong);

    var read = read(text);

    if (path == null) {
      assertThat(read).isInstanceOf(Reading.Understood.class);
    } else {
      assertThat(issues(read)).extracting(Issue::path).contains(path);
      assertThat(issues(read))
          .filteredOn(it -> it.path().equals(path))
          .extracting(Issue::code)
          .contains(error);
    }
  }

  @Test
  void neither_event_nor_class_is_two_faults_and_no_other_kind_of_message() {
    var message = HospitalNotificationExamples.example(Code.STIN).json();
    var text =
        message
            .replaceAll("\"eventCoding\": \\{[^}]*},", "")
            .replaceAll("\"class\": \\{[^}]*},", "");

    assertThat(issues(read(text)))
        .extracting(Issue::path)
        .containsExactlyInAnyOrder("MessageHeader.eventCoding", "Encounter.class");
  }

  @Test
  void a_receiver_without_an_identifier_has_its_own_code() {
    var text =
        HospitalNotificationExamples.example(Code.STIN)
            .json()
            .replace("999000000016002", "none")
            .replace("\"endpoint\": \"https://sor2", "\"endpoint\": \"https://other");

    assertThat(issues(read(text))).extracting(Issue::code).contains(ErrorCode.RECEIVER_MISSING);
  }

  @Test
  void a_modifier_that_is_not_understood_is_refused() {
    var text =
        HospitalNotificationExamples.example(Code.STIN)
            .json()
            .replace(
                "\"status\": \"in-progress\"",
                "\"modifierExtension\": [{\"url\": \"http://x.example/not\", \"valueBoolean\": true}],"
                    + " \"status\": \"in-progress\"");

    assertThat(issues(read(text)))
        .extracting(Issue::path)
        .containsExactly("Encounter.modifierExtension");
  }

  @Test
  void two_provenances_of_the_message_itself_are_one_too_many() {
    var example = HospitalNotificationExamples.example(Code.STIN);
    var twice = example.change().earlier(List.of(example.step())).done();

    assertThat(issues(read(twice.json()))).extracting(Issue::code).contains(ErrorCode.REPEATED);
  }

  @Test
  void another_kind_of_message_is_not_taken() {
    var text =
        HospitalNotificationExamples.example(Code.STIN)
            .json()
            .replace("hospital-notification-message", "homecareobservation-message");

    assertThat(read(text))
        .isInstanceOfSatisfying(
            Reading.NotTaken.class,
            it -> assertThat(it.type()).isEqualTo("homecareobservation-message"));
  }

  @Test
  void an_unheard_of_kind_is_not_repeated() {
    var text =
        HospitalNotificationExamples.example(Code.STIN)
            .json()
            .replace("hospital-notification-message", "2512489996");

    assertThat(read(text))
        .isInstanceOfSatisfying(
            Reading.NotTaken.class, it -> assertThat(it.type()).isEqualTo("unknown-message"));
  }

  @Test
  void relative_addresses_missing_narratives_and_absent_agents_do_no_harm() {
    var text =
        HospitalNotificationExamples.example(Code.STOR)
            .json()
            .replace("https://hospital.example/fhir/", "")
            .replaceAll("\"text\": \\{[^}]*},", "")
            .replaceFirst("(\"who\": \\{\\s*\"reference\": \"Organization/)", "$1gone-");

    assertThat(read(text)).isInstanceOf(Reading.Understood.class);
  }

  private Reading read(String text) {
    return reader.read(text.getBytes(StandardCharsets.UTF_8), Format.JSON);
  }

  private static List<Issue> issues(Reading reading) {
    return switch (reading) {
      case Reading.Invalid(_, var issues) -> issues;
      case Reading other -> throw new AssertionError("was " + other);
    };
  }
}
