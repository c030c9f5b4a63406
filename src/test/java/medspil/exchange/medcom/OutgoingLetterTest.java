package medspil.exchange.medcom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.message.FileType;
import medspil.message.MessageKind;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// If this breaks, those who read in another system get a letter that their system refuses, or one
/// that stands alone instead of in its dialogue.
class OutgoingLetterTest {
  private static final NotificationReader READER = NotificationReader.plain();

  /// Built when the profiles are there.
  private static final class Profiles {
    static final ProfileValidation ALL =
        ProfileValidation.from(Path.of(Objects.requireNonNull(System.getenv("MEDSPIL_STANDARDS"))));
  }

  @Test
  void a_new_letter_is_read_as_it_was_written() {
    var read = read(OutgoingLetters.first());

    assertThat(read.conversation()).isEqualTo(OutgoingLetters.id(10));
    assertThat(read.category()).isEqualTo("nursing");
    assertThat(read.topic()).contains("Sår på hælen");
    assertThat(read.number().value()).isEqualTo(OutgoingLetters.CPR);
    assertThat(read.sender()).isEqualTo(OutgoingLetters.NURSING);
    assertThat(read.receiver()).isEqualTo(OutgoingLetters.PRACTICE);
    assertThat(read.segments())
        .containsExactly(
            new Segment(
                OutgoingLetters.id(1),
                MessageKind.NEW,
                OutgoingLetters.AT.plusSeconds(60),
                OutgoingLetters.NURSING,
                "Mette Holm, hjemmesygeplejerske, 0001085100",
                "Vi skifter <hver> anden dag & skriver igen.",
                List.of()));
  }

  @Test
  void an_answer_repeats_what_it_answers_and_keeps_the_thread() {
    var asked = OutgoingLetters.asked();

    var read = read(OutgoingLetters.answer());

    assertThat(read.conversation()).isEqualTo(asked.thread());
    assertThat(read.segments())
        .extracting(Segment::id)
        .containsExactly(OutgoingLetters.segment(asked), OutgoingLetters.id(2));
    assertThat(read.segments().getFirst().author()).isEqualTo("Emma Vand, sygeplejerske, 38000000");
    assertThat(read.segments().getFirst().by()).isEqualTo(OutgoingLetters.CLINIC);
    assertThat(read.segments().getFirst().enclosures())
        .singleElement()
        .satisfies(file -> assertThat(file.title()).isEqualTo("Planen"))
        .satisfies(file -> assertThat(file.content()).isEmpty());
    assertThat(read.envelope().step())
        .contains(
            new Step(
                OutgoingLetters.id(102).toString(),
                "reply-message",
                OutgoingLetters.AT.plusSeconds(120),
                Optional.of(new Step.Previous(Step.Role.REVISION, asked.header()))));
  }

  @Test
  void two_answers_after_each_other_point_back_one_by_one() {
    var letter = OutgoingLetters.answerAgain();

    var read = read(letter);

    assertThat(read.segments()).hasSize(3);
    assertThat(read.envelope().step().flatMap(Step::previous))
        .contains(new Step.Previous(Step.Role.REVISION, OutgoingLetters.id(102).toString()));
    assertThat(
            bundle(letter).getEntry().stream()
                .filter(one -> one.getResource() instanceof Provenance))
        .hasSize(3);
  }

  @Test
  void what_is_sent_on_is_a_thread_of_its_own_and_brings_what_was_attached() {
    var asked = OutgoingLetters.asked();

    var read = read(OutgoingLetters.sentOn());

    assertThat(read.conversation()).isEqualTo(OutgoingLetters.id(40)).isNotEqualTo(asked.thread());
    assertThat(read.segments().getFirst().enclosures())
        .singleElement()
        .satisfies(file -> assertThat(file.type()).contains(FileType.PDF))
        .satisfies(file -> assertThat(file.content()).isNotEmpty());
    assertThat(read.segments().getLast().kind()).isEqualTo(MessageKind.FORWARD);
    assertThat(read.envelope().step().flatMap(Step::previous))
        .contains(new Step.Previous(Step.Role.REVISION, asked.header()));
  }

  @Test
  void an_episode_of_care_that_was_received_is_returned() {
    var asked =
        OutgoingLetters.asked()
            .json()
            .replaceFirst(
                "\"subject\": \\{\"reference\": \"Patient/citizen\"\\},",
                "\"subject\": {\"reference\": \"Patient/citizen\"}, \"encounter\": {\"reference\": \"Encounter/stay\"},")
            .replaceFirst(
                "\\n \\]\\}",
                """
                , {"fullUrl": "https://sender.invalid/Encounter/stay", "resource": {"resourceType": "Encounter", "id": "stay",
                  "status": "in-progress", "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"},
                  "subject": {"reference": "Patient/citizen"},
                  "episodeOfCare": [{"identifier": {"system": "https://sor2.sum.dsdn.dk/#id=999000000088001", "value": "9f1c2b3a-0000-4000-8000-000000000001"}}]}}]}
                """);

    var letter = OutgoingLetters.answerTo(asked);

    assertThat(
            OutgoingLetter.enveloped(letter.written(), OutgoingLetters.id(7), OutgoingLetters.AT))
        .contains("9f1c2b3a-0000-4000-8000-000000000001");
    assertThat(read(letter).conversation()).isEqualTo(OutgoingLetters.asked().thread());
  }

  @Test
  void the_same_letter_in_another_envelope_is_the_same_letter() {
    var letter = OutgoingLetters.answer();

    var first = spoken(letter, 7).envelope();
    var second = spoken(letter, 8).envelope();

    assertThat(first.bundleId()).isNotEqualTo(second.bundleId());
    assertThat(first.messageHeaderId()).isEqualTo(second.messageHeaderId());
    assertThat(first.contentHash()).isEqualTo(second.contentHash());
  }

  @ParameterizedTest
  @MethodSource("letters")
  @EnabledIfEnvironmentVariable(named = "MEDSPIL_STANDARDS", matches = ".+")
  void every_letter_meets_the_profiles_without_an_error(OutgoingLetter letter) {
    assertThat(Profiles.ALL.careErrors(enveloped(letter, 7))).isEmpty();
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "MEDSPIL_STANDARDS", matches = ".+")
  void and_the_profiles_see_what_is_missing() {
    var letter = enveloped(OutgoingLetters.first(), 7);

    for (var part :
        List.of("\"role\":\"source\",", "\"use\":\"official\",", "\"status\":\"unknown\",")) {
      assertThat(letter).contains(part);
      assertThat(Profiles.ALL.careErrors(letter.replace(part, ""))).as(part).isNotEmpty();
    }
  }

  static Stream<OutgoingLetter> letters() {
    return Stream.of(
        OutgoingLetters.first(),
        OutgoingLetters.answer(),
        OutgoingLetters.answerAgain(),
        OutgoingLetters.sentOn());
  }

  private static CareCommunication read(OutgoingLetter letter) {
    return spoken(letter, 7);
  }

  private static CareCommunication spoken(OutgoingLetter letter, int envelope) {
    var bytes = enveloped(letter, envelope).getBytes(StandardCharsets.UTF_8);
    return switch (READER.read(bytes, Format.JSON)) {
      case Reading.Spoken(var said) -> said;
      case Reading other -> throw new AssertionError("was " + other);
    };
  }

  private static String enveloped(OutgoingLetter letter, int envelope) {
    return OutgoingLetter.enveloped(
        letter.written(), OutgoingLetters.id(envelope), OutgoingLetters.AT.plusSeconds(300));
  }

  private static Bundle bundle(OutgoingLetter letter) {
    return Fhir.context().newJsonParser().parseResource(Bundle.class, letter.written());
  }
}
