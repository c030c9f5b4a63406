package medspil.exchange.medcom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import medspil.message.FileType;
import medspil.message.MessageKind;
import medspil.message.Urgency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// If this breaks, a letter about a citizen is refused that was right, or taken that nobody can
/// read.
class CareCommunicationTest {
  private static final NotificationReader READER = NotificationReader.plain();
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final String PDF =
      Base64.getEncoder().encodeToString("%PDF-1.7 invented".getBytes(StandardCharsets.UTF_8));

  private final CareCommunicationExample asked =
      CareCommunicationExample.begin(
          "2512489990",
          HospitalNotificationExamples.WARD,
          HospitalNotificationExamples.MUNICIPALITY,
          AT,
          "Hvor tit skifter I forbindingen?");

  @Test
  void a_question_is_read_with_who_wrote_it_and_when() {
    var read = read(asked.json());

    assertThat(read.conversation()).isEqualTo(asked.thread());
    assertThat(read.category()).isEqualTo("nursing");
    assertThat(read.topic()).contains("Sår på hælen");
    assertThat(read.segments()).hasSize(1);
    var said = read.segments().getFirst();
    assertThat(said.text()).isEqualTo("Hvor tit skifter I forbindingen?");
    assertThat(said.author()).isEqualTo("Emma Vand, sygeplejerske, 38000000");
    assertThat(said.at()).isEqualTo(AT);
    assertThat(said.kind()).isEqualTo(MessageKind.NEW);
    assertThat(read).hasToString("CareCommunication[" + asked.conversation() + "]");
  }

  @Test
  void json_and_xml_say_the_same() {
    var answered = asked.then(AT.plusSeconds(60), "Og hvem gør det?").with(pdf());

    assertThat(
            READER.read(answered.xml().getBytes(StandardCharsets.UTF_8), Format.XML)
                    instanceof Reading.Spoken(var xml)
                ? xml.segments()
                : List.of())
        .isEqualTo(read(answered.json()).segments());
  }

  @Test
  void an_answer_repeats_what_was_said_and_files_go_with_their_text() {
    var read = read(asked.with(pdf()).then(AT.plusSeconds(60), "Og hvem gør det?").json());

    assertThat(read.segments())
        .extracting(Segment::kind)
        .containsExactly(MessageKind.NEW, MessageKind.REPLY);
    assertThat(read.segments().getFirst().enclosures())
        .singleElement()
        .satisfies(file -> {
          assertThat(file.title()).isEqualTo("Sårbillede");
          assertThat(file.type()).contains(FileType.PDF);
          assertThat(file.content()).isEqualTo(PDF);
        });
  }

  @ParameterizedTest
  @CsvSource({"application/pdf, bm90IGEgcGRm", "application/pdf,", "image/png, TVqQAAMAAAA="})
  void a_file_that_is_not_what_it_says_is_not_kept(String type, @Nullable String data) {
    var read = read(asked.with(new CareCommunicationExample.File("x", type, data)).json());

    assertThat(read.segments().getFirst().enclosures())
        .singleElement()
        .satisfies(file -> {
          assertThat(file.type()).isEmpty();
          assertThat(file.content()).isEmpty();
        });
  }

  @Test
  void only_a_letter_about_a_referral_hurries() {
    assertThat(read(asked.about("regarding-referral", null, "asap").json()).urgency())
        .contains(Urgency.ASAP);
    assertThat(fault(asked.about("nursing", null, "asap").json()))
        .isEqualTo("MSG_PARAM_INVALID Communication.priority");
    assertThat(fault(asked.about("regarding-referral", null, "stat").json()))
        .isEqualTo("MSG_VALUESET_VALUE_UNKNOWN Communication.priority");
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("broken")
  void what_is_wrong_is_named(String was, String becomes, String fault) {
    var json = asked.json();
    assertThat(json).contains(was);

    assertThat(fault(json.replace(was, becomes))).isEqualTo(fault);
  }

  static List<Arguments> broken() {
    return List.of(
        Arguments.of(
            "\"code\": \"nursing\"",
            "\"code\": \"gardening\"",
            "MSG_VALUESET_VALUE_UNKNOWN Communication.category"),
        Arguments.of(
            "Definition|5.0",
            "Definition|4.0",
            "MSG_VALUESET_VALUE_UNKNOWN MessageHeader.definition"),
        Arguments.of(
            "\"code\": \"new-message\"",
            "\"code\": \"modify-message\"",
            "MSG_VALUESET_VALUE_UNKNOWN Provenance.activity"),
        Arguments.of(
            "\"role\": \"source\"",
            "\"role\": \"quotation\"",
            "MSG_RESOURCE_REQUIRED Provenance.entity"),
        Arguments.of(
            "\"identifier\": {\"value\": \"urn:uuid:",
            "\"identifier\": {\"value\": \"urn:uuid:x",
            "MSG_LOCAL_FAIL Provenance.entity"),
        Arguments.of(
            "identifier\": [{\"value\": \"urn:uuid:",
            "identifier\": [{\"value\": \"urn:uid:",
            "MSG_Datatype_Wrong Communication.identifier"),
        Arguments.of(
            "medcom-core-contact-extension",
            "medcom-core-other-extension",
            "MSG_RESOURCE_REQUIRED Communication.payload.extension"),
        Arguments.of("2512489990", "9912489990", "MSG_Datatype_Wrong Patient.identifier"),
        Arguments.of(
            "Hvor tit skifter I forbindingen?",
            " ",
            "MSG_RESOURCE_REQUIRED Communication.payload.content"),
        Arguments.of("Sår på hælen", "x".repeat(201), "MSG_Element_To_Long Communication.topic"));
  }

  @Test
  void the_category_other_asks_for_a_topic() {
    assertThat(fault(asked.about("other", null, null).json()))
        .isEqualTo("MSG_RESOURCE_REQUIRED Communication.topic");
  }

  private static CareCommunicationExample.File pdf() {
    return new CareCommunicationExample.File("Sårbillede", "application/pdf", PDF);
  }

  private static CareCommunication read(String json) {
    var reading = READER.read(json.getBytes(StandardCharsets.UTF_8), Format.JSON);
    if (reading instanceof Reading.Spoken(var said)) {
      return said;
    }
    throw new AssertionError(reading.toString());
  }

  private static String fault(String json) {
    var reading = READER.read(json.getBytes(StandardCharsets.UTF_8), Format.JSON);
    if (reading instanceof Reading.Invalid(_, var issues)) {
      var first = issues.getFirst();
      return first.code().fhir() + " " + first.path();
    }
    throw new AssertionError(reading.toString());
  }
}
