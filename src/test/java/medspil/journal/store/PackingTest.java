package medspil.journal.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// If this breaks, no body in any journal can be read any more.
class PackingTest {
  private static final String BODY =
      """
      {"key":{"subject":"019a","agreement":"indlaeggelse-og-udskrivelse-midt"},"title":{"texts":{"da":"Ring på"}}}\
      """
          .strip();

  /// As the first release deflated it; the words may never change.
  private static final String PACKED =
      "787d8f11b2d5abc69aa340398da42c853bbd83f332306703fd5b0b00fb97262c";

  /// And as it is packed since.
  private static final String PACKED_SINCE =
      "28b52ffd206dc50000487b6170c3a5227d7d7d041009cf0598674356a3abfab101";

  @Test
  void what_the_first_release_packed_is_read() {
    var packed = HexFormat.of().parseHex(PACKED);

    assertThat(new String(Packing.unpack(packed), UTF_8)).isEqualTo(BODY);
  }

  @Test
  void what_zstandard_packed_is_read() {
    var packed = HexFormat.of().parseHex(PACKED_SINCE);

    assertThat(new String(Packing.unpack(packed), UTF_8)).isEqualTo(BODY);
  }

  @Test
  void every_stored_form_comes_back_as_it_was() throws IOException {
    var plain = 0;
    var packed = 0;
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("src/test/resources/golden"), "*.json")) {
      for (var file : files) {
        var body = new JsonMapper().readTree(Files.readAllBytes(file)).toString().getBytes(UTF_8);
        assertThat(Packing.unpack(Packing.pack(body))).as(file.toString()).isEqualTo(body);
        plain += body.length;
        packed += Packing.pack(body).length;
      }
    }
    assertThat(packed).isLessThan(plain / 2);
  }

  @Test
  void something_large_or_empty_or_never_packed_comes_back_too() {
    var large = "æøå".repeat(100_000).getBytes(UTF_8);

    assertThat(Packing.unpack(Packing.pack(large))).isEqualTo(large);
    assertThat(Packing.unpack(Packing.pack(new byte[0]))).isEmpty();
    assertThat(Packing.unpack(BODY.getBytes(UTF_8))).isEqualTo(BODY.getBytes(UTF_8));
  }

  @Test
  void what_was_cut_short_is_not_read_as_if_it_were_whole() {
    var packed = Packing.pack(BODY.getBytes(UTF_8));
    var cut = Arrays.copyOf(packed, packed.length / 2);

    assertThatExceptionOfType(JournalFailure.class).isThrownBy(() -> Packing.unpack(cut));
  }
}
