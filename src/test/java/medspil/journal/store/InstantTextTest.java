package medspil.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, what happened stands in the journal at another moment than it happened.
class InstantTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T10:00:00Z",
        "2026-11-23T10:00:00.1Z",
        "2026-11-23T10:00:00.000001Z",
        "2026-02-28T23:59:59.123456789Z",
        "2024-02-29T00:00:00.120Z",
        "1899-12-31T23:59:59.999Z",
        "0001-01-01T00:00:00Z",
        "2026-11-23T10:00:00.Z",
        "2026-11-23T24:00:00Z",
        "+10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "2026-11-23T12:00:00+02:00"
      })
  void a_moment_is_read_as_the_formatter_reads_it(String text) {
    assertThat(InstantText.read(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "2026-11-23",
        "2026/11/23T10:00:00Z",
        "2026-13-01T10:00:00Z",
        "2026-02-29T10:00:00Z",
        "2026-11-23T10:60:00Z",
        "2026-11-23T10:00Z",
        "2026-11-23T10:00:00.1234567890Z",
        "2026-11-23T1x:00:00Z",
        "2026-11-23T10:00:00.12-4Z"
      })
  void what_is_no_moment_is_refused_as_the_formatter_refuses_it(String text) {
    assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> InstantText.read(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void what_was_written_is_read_as_it_was() {
    var random = new Random(7);
    for (var i = 0; i < 20_000; i++) {
      var seconds = random.nextLong(-2_208_988_800L, 7_258_118_400L);
      var nanos = random.nextInt(1_000_000_000) / (int) Math.pow(10, random.nextInt(9));
      var moment = Instant.ofEpochSecond(seconds, nanos);
      assertThat(InstantText.read(moment.toString())).isEqualTo(moment);
    }
  }
}
