package medspil.exchange.medcom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// MedCom's own dialogues, which are not ours to ship: their folder is a setting.
@EnabledIfEnvironmentVariable(named = "MEDSPIL_STANDARDS", matches = ".+")
class CareCommunicationConformanceTest {
  private static final Path FOLDER =
      Path.of(Objects.requireNonNullElse(System.getenv("MEDSPIL_STANDARDS"), "."));
  private static final NotificationReader READER = NotificationReader.plain();

  /// Two published examples name sources that are no payload's: what MedCom's own test R-Tek-M has
  /// refused.
  private static final Pattern WITH_A_FAULT =
      Pattern.compile("Bundle-(gfd00bc2-9c26|k7bfbc0c-553d)-.*");

  /// A line of `index/carecommunication-messages.tsv`.
  record Row(
      Path file,
      String header,
      String category,
      String priority,
      String topic,
      String thread,
      int segments,
      int attachments,
      boolean valid) {

    static Row of(String line) {
      var cells = line.split("\t", -1);
      return new Row(
          FOLDER.resolve(cells[0]),
          cells[2],
          cells[5],
          cells[6],
          cells[7],
          cells[8],
          Integer.parseInt(cells[9]),
          Integer.parseInt(cells[10]),
          !cells[12].startsWith("invalid")
              && !WITH_A_FAULT.matcher(name(FOLDER.resolve(cells[0]))).matches());
    }

    String told(CareCommunication read) {
      return String.join(
          "|",
          read.envelope().messageHeaderId(),
          read.category(),
          read.urgency().map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(""),
          read.topic().orElse(""),
          "urn:uuid:" + read.conversation(),
          Integer.toString(read.segments().size()),
          Integer.toString(
              read.segments().stream().mapToInt(one -> one.enclosures().size()).sum()));
    }

    String expected() {
      return String.join(
          "|",
          header,
          category,
          priority,
          topic,
          thread,
          Integer.toString(segments),
          Integer.toString(attachments));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void every_message_is_read_as_the_index_says(String name, Row row) throws IOException {
    var read = READER.read(Files.readAllBytes(row.file()), Format.JSON);

    if (row.valid()) {
      assertThat(read).as(name).isInstanceOf(Reading.Spoken.class);
      assertThat(row.told(((Reading.Spoken) read).communication())).isEqualTo(row.expected());
    } else {
      assertThat(read).as(name).isInstanceOf(Reading.Invalid.class);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inXml")
  void in_xml_too(String name, Path file) throws IOException {
    assertThat(READER.read(Files.readAllBytes(file), Format.XML))
        .as(name)
        .isInstanceOf(
            WITH_A_FAULT.matcher(name).matches() ? Reading.Invalid.class : Reading.Spoken.class);
  }

  static Stream<Arguments> rows() throws IOException {
    return Files.readAllLines(FOLDER.resolve("index/carecommunication-messages.tsv")).stream()
        .skip(1)
        .map(Row::of)
        .filter(row -> Files.exists(row.file()))
        .map(row -> Arguments.of(name(row.file()), row));
  }

  static Stream<Arguments> inXml() throws IOException {
    try (var files = Files.list(FOLDER.resolve("medcom/carecommunication-5.0.2/examples-xml"))) {
      return files.filter(file -> name(file).startsWith("Bundle-")).sorted().toList().stream()
          .map(file -> Arguments.of(name(file), file));
    }
  }

  private static String name(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }
}
