package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a fault in some other place may write a citizen's number to a log.
class PersonalNumbersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          citizen 010190-1234 moved,    citizen ********** moved
          citizen 0101901234 moved,     citizen ********** moved
          citizen 010190 1234 moved,    citizen ********** moved
          cpr=0101901234,               cpr=**********
          (0101901234),                 (**********)
          urn:oid:1.2.208.176.1.2|0101901234, urn:oid:1.2.208.176.1.2|**********
          fødselsnummer 01019012345,    fødselsnummer **********
          010190-1234;020290-1234,      **********;**********
          took 123456789 ns,            took 123456789 ns
          at 1795318860000 ms,          at 1795318860000 ms
          019aa4c2-7c11-7e0a-9f12-010190123456, 019aa4c2-7c11-7e0a-9f12-010190123456
          12345678-1234-1234-1234-a0101901234b, 12345678-1234-1234-1234-a0101901234b
          2026-11-22T03:55:33.823Z,     2026-11-22T03:55:33.823Z
          """)
  void what_looks_like_a_personal_number_is_masked(String text, String masked) {
    assertThat(PersonalNumbers.masked(text)).isEqualTo(masked);
  }

  @Test
  void a_log_line_holds_none_in_its_message_or_its_cause() {
    var logger = new LoggerContext().getLogger("medspil.test");
    var layout = new MaskedLayout();
    layout.setContext(logger.getLoggerContext());
    layout.setPattern("%msg%n");
    layout.start();
    var cause = new IllegalStateException("key (cpr)=(0101901234) exists");

    var line =
        layout.doLayout(
            new LoggingEvent(
                "",
                logger,
                Level.ERROR,
                "citizen {} of {}",
                cause,
                new Object[] {"010190-1234", 5}));

    assertThat(line)
        .startsWith("citizen ********** of 5")
        .contains("key (cpr)=(**********) exists")
        .doesNotContain("1234");
  }
}
