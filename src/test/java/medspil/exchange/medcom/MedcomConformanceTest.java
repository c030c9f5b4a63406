package medspil.exchange.medcom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// MedCom's own messages and definitions, which are not ours to ship: their folder is a setting.
@EnabledIfEnvironmentVariable(named = "MEDSPIL_STANDARDS", matches = ".+")
class MedcomConformanceTest {
  private static final Path FOLDER =
      Path.of(Objects.requireNonNullElse(System.getenv("MEDSPIL_STANDARDS"), "."));
  private static final ProfileValidation PROFILES = ProfileValidation.from(FOLDER);
  private static final NotificationReader PLAIN = NotificationReader.plain();
  private static final NotificationReader STRICT = NotificationReader.with(PROFILES);
  private static final Instant AT = Instant.parse("2026-05-04T16:41:30Z");

  /// A line of `index/hospitalnotification-messages.tsv`.
  record Row(
      String file,
      String code,
      String bundleId,
      String headerId,
      String timestamp,
      String activity,
      String status,
      String stayClass,
      String previous,
      String start,
      String end,
      String leave,
      String cpr,
      List<String> episodes,
      boolean asks) {
    static Row of(String line) {
      var cells = line.split("\t", -1);
      return new Row(
          cells[0],
          cells[2],
          cells[3],
          cells[4],
          cells[5],
          cells[6],
          cells[7],
          cells[8],
          cells[12],
          cells[13],
          cells[14],
          cells[15],
          cells[16],
          Arrays.stream(cells[17].split(";")).map(it -> it.replace("urn:uuid:", "")).toList(),
          cells[10].equals("True"));
    }

    @Override
    public String toString() {
      return file;
    }

    boolean valid() {
      return !code.startsWith("INVALID");
    }

    Row told(HospitalNotification read) {
      return new Row(
          file,
          read.code().name(),
          read.bundleId(),
          read.messageHeaderId(),
          same(timestamp, Optional.of(read.assembledAt())),
          read.step().activity(),
          read.stay().status().fhir(),
          read.stay().stayClass().fhir(),
          read.previous().map(Row::text).orElse(""),
          same(start, Optional.of(read.stay().start())),
          same(end, read.stay().end()),
          leave(read),
          read.person().cpr().value(),
          read.stay().episodes().stream().map(EpisodeId::value).toList(),
          read.report().isPresent());
    }

    private String leave(HospitalNotification read) {
      if (leave.isEmpty() && read.stay().leave().isEmpty()) {
        return "";
      }
      var parts = (leave + "/").split("/", -1);
      return same(parts[0], read.stay().leave().map(Stay.Leave::start))
          + "/"
          + same(parts[1], read.stay().leave().flatMap(Stay.Leave::end));
    }

    private static String text(Step.Previous previous) {
      var role = previous.role() == Step.Role.REMOVAL ? "removal:" : "revision:";
      return role + previous.messageHeaderId();
    }

    // the index writes local times; the same instant is the same
    private static String same(String written, Optional<Instant> read) {
      var expected =
          written.isEmpty() || written.equals("None")
              ? Optional.<Instant>empty()
              : Optional.of(OffsetDateTime.parse(written).toInstant());
      return expected.equals(read) ? written : read.toString();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void every_message_is_read_as_the_index_says(Row row) throws IOException {
    var read = PLAIN.read(Files.readAllBytes(FOLDER.resolve(row.file())), Format.JSON);

    if (row.valid()) {
      assertThat(row.told(notification(read))).isEqualTo(row);
    } else {
      assertThat(read).isInstanceOf(Reading.Invalid.class);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void the_profiles_agree(Row row) throws IOException {
    var read = STRICT.read(Files.readAllBytes(FOLDER.resolve(row.file())), Format.JSON);

    assertThat(read).isInstanceOf(row.valid() ? Reading.Understood.class : Reading.Invalid.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examplesInBothFormats")
  void json_and_xml_say_the_same(Path json, Path xml) throws IOException {
    var fromJson = PLAIN.read(Files.readAllBytes(json), Format.JSON);
    var fromXml = PLAIN.read(Files.readAllBytes(xml), Format.XML);

    assertThat(notification(fromXml)).isEqualTo(notification(fromJson));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void our_own_messages_meet_the_profiles(Code code) {
    var bytes = HospitalNotificationExamples.example(code).bytes(Format.XML);

    assertThat(STRICT.read(bytes, Format.XML)).isInstanceOf(Reading.Understood.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void what_we_answer_meets_the_profiles_without_an_error(Answer answer) {
    var example = HospitalNotificationExamples.example(Code.SLHJ);
    var envelope = notification(PLAIN.read(example.bytes(Format.JSON), Format.JSON)).envelope();
    var letter = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    var bundle = UUID.fromString("019a0000-0000-7000-8000-000000000002");

    var written =
        new Acknowledgement(envelope, answer, letter, AT).written(bundle, AT, Format.JSON);

    assertThat(PROFILES.acknowledgementErrors(written)).isEmpty();
  }

  static Stream<Answer> answers() {
    var all =
        Arrays.stream(ErrorCode.values()).map(it -> new Issue(it, "Bundle", "a fault")).toList();
    return Stream.of(
        new Answer.Ok(),
        Answer.outOfOperation(),
        Answer.bundleIdReused(),
        new Answer.FatalError(all));
  }

  @ParameterizedTest(name = "{1} is refused by the profiles alone")
  @MethodSource("brokenForProfilesOnly")
  void the_profiles_see_more_than_we_do(String text, String why) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(PLAIN.read(bytes, Format.JSON)).as(why).isInstanceOf(Reading.Understood.class);
    assertThat(STRICT.read(bytes, Format.JSON)).as(why).isInstanceOf(Reading.Invalid.class);
  }

  static Stream<Arguments> brokenForProfilesOnly() {
    var message = HospitalNotificationExamples.example(Code.STIN).json();
    return Stream.of(
        Arguments.of(
            message.replaceFirst("\"family\"", "\"text\""), "a name without a family name"),
        Arguments.of(
            message
                .replaceFirst("\"family\"", "\"text\"")
                .replace("medcom-core-patient\"", "medcom-core-patient|99.0\""),
            "and a claim to a version that nobody has"));
  }

  static Stream<Row> rows() throws IOException {
    return Files.readAllLines(FOLDER.resolve("index/hospitalnotification-messages.tsv")).stream()
        .skip(1)
        .map(Row::of);
  }

  static Stream<Arguments> examplesInBothFormats() throws IOException {
    var folder = FOLDER.resolve("medcom/hospitalnotification-3.0.2");
    try (var files = Files.list(folder.resolve("examples-xml"))) {
      return files.sorted().toList().stream()
          .map(xml -> Arguments.of(folder.resolve("examples").resolve(json(xml)), xml));
    }
  }

  private static String json(Path xml) {
    return Optional.ofNullable(xml.getFileName()).orElseThrow().toString().replace(".xml", ".json");
  }

  private static HospitalNotification notification(@Nullable Reading reading) {
    return reading instanceof Reading.Understood(var notification)
        ? notification
        : fail(Objects.toString(reading));
  }

  private static HospitalNotification fail(String was) {
    throw new AssertionError("was " + was);
  }
}
