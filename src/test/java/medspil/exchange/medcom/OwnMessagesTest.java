package medspil.exchange.medcom;

import static medspil.exchange.medcom.HospitalNotificationExamples.ADMITTED;
import static medspil.exchange.medcom.HospitalNotificationExamples.example;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import medspil.citizen.Cpr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OwnMessagesTest {
  private final NotificationReader reader = NotificationReader.plain();

  @ParameterizedTest
  @EnumSource(Code.class)
  void every_code_is_understood_in_both_formats(Code code) {
    var json = notification(example(code), Format.JSON);
    var xml = notification(example(code), Format.XML);

    assertThat(json.code()).isEqualTo(code);
    assertThat(xml).isEqualTo(json);
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void the_message_in_the_repository_is_the_one_we_build(Code code) throws IOException {
    var built = example(code).json() + "\n";

    assertThat(resource("/medcom/own/" + code + ".json")).isEqualTo(built);
  }

  @ParameterizedTest(name = "{0} is about {1} s after admission")
  @CsvSource(
      textBlock =
          """
          STAA,         0
          RE_STAA,  36000
          AN_STAA,      0
          STIN,         0
          RE_STIN,  36000
          AN_STIN,      0
          STOR,     20000
          RE_STOR,  36000
          AN_STOR,  20000
          SLOR,     30000
          RE_SLOR,  36000
          AN_SLOR,  30000
          SLHJ,     20000
          RE_SLHJ,  36000
          AN_SLHJ,  20000
          MORS,     20000
          RE_MORS,  36000
          AN_MORS,  20000
          """)
  void a_notification_is_about_the_time_of_its_own_element(Code code, int seconds) {
    assertThat(notification(example(code), Format.JSON).occurredAt())
        .isEqualTo(ADMITTED.plusSeconds(seconds));
  }

  @Test
  void all_that_an_admission_says_is_taken() {
    var example = example(Code.STIN);

    var read = notification(example, Format.JSON);

    var episode = EpisodeId.of(EpisodeId.Origin.LOCAL, HospitalNotificationExamples.EPISODE);
    var envelope =
        new Envelope(
            Optional.of(example.bundleId()),
            example.messageHeaderId(),
            Optional.of(example.assembledAt()),
            HospitalNotificationExamples.WARD,
            HospitalNotificationExamples.MUNICIPALITY,
            Optional.of(example.step()),
            read.envelope().contentHash());
    assertThat(read)
        .isEqualTo(
            new HospitalNotification(
                example.bundleId(),
                example.assembledAt(),
                envelope,
                Code.STIN,
                ADMITTED,
                new Person(
                    new Cpr(HospitalNotificationExamples.CPR), Optional.of("Testa Eksempel")),
                new Stay(
                    StayClass.INPATIENT,
                    StayStatus.IN_PROGRESS,
                    ADMITTED,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(episode)),
                HospitalNotificationExamples.WARD,
                Optional.of(new ReportRequest(Optional.of(HospitalNotificationExamples.WARD))),
                example.step(),
                List.of()));
  }

  @Test
  void a_leave_and_the_history_before_it_are_taken() {
    var read = notification(example(Code.SLOR), Format.XML);

    assertThat(read.stay().leave())
        .contains(
            new Stay.Leave(
                ADMITTED.plusSeconds(20_000), Optional.of(ADMITTED.plusSeconds(30_000))));
    assertThat(read.earlier())
        .extracting(Step::activity)
        .containsExactly("admit-inpatient", "start-leave-inpatient");
    assertThat(read.previous())
        .contains(new Step.Previous(Step.Role.REVISION, example(Code.STOR).messageHeaderId()));
    assertThat(read.report()).isEmpty();
  }

  @Test
  void the_local_episode_is_preferred_and_written_without_hyphens_for_older_messages() {
    var register =
        EpisodeId.of(EpisodeId.Origin.LPR3, "urn:uuid:9F1C2B3A-0000-5000-8000-00000000000A");
    var local = EpisodeId.of(EpisodeId.Origin.LOCAL, "9f1c2b3a000040008000000000000001");

    var stay = notification(example(Code.STIN).withEpisodes(register, local), Format.JSON).stay();

    assertThat(stay.episodes()).containsExactly(register, local);
    assertThat(stay.episode().value()).isEqualTo("9f1c2b3a-0000-4000-8000-000000000001");
    assertThat(stay.episode().withoutHyphens()).isEqualTo("9f1c2b3a000040008000000000000001");
  }

  @Test
  void the_same_letter_has_the_same_hash_in_any_envelope_and_format() {
    var message = example(Code.STIN);
    var again = message.resent(Instant.parse("2026-05-04T17:30:00Z"));
    var changed = message.to(HospitalNotificationExamples.WARD);

    var hash = hash(message, Format.JSON);

    assertThat(hash(message, Format.XML)).isEqualTo(hash);
    assertThat(hash(again, Format.XML)).isEqualTo(hash);
    assertThat(hash(changed, Format.JSON)).isNotEqualTo(hash);
  }

  @Test
  void neither_number_nor_name_shows_in_what_may_be_logged() {
    assertThat(reader.read(example(Code.STIN).bytes(Format.JSON), Format.JSON).toString())
        .doesNotContain(HospitalNotificationExamples.CPR)
        .doesNotContain("Testa");
  }

  private String hash(HospitalNotificationExample example, Format format) {
    return notification(example, format).envelope().contentHash();
  }

  private HospitalNotification notification(HospitalNotificationExample example, Format format) {
    return switch (reader.read(example.bytes(format), format)) {
      case Reading.Understood(var notification) -> notification;
      case Reading other -> throw new AssertionError("was " + other);
    };
  }

  private static String resource(String path) throws IOException {
    try (InputStream in = OwnMessagesTest.class.getResourceAsStream(path)) {
      return in == null ? "no such file" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
