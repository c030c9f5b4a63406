package medspil.exchange.medcom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {
  @ParameterizedTest(name = "envelope seen {0}, letter seen {1}, says the same {2}: {3}")
  @CsvSource(
      textBlock =
          """
          false, false, false, PROCESS
          true,  true,  true,  REPEAT_ANSWER
          false, true,  true,  RESUBMISSION
          true,  false, false, BUNDLE_ID_REUSED
          true,  true,  false, BUNDLE_ID_REUSED
          false, true,  false, ALARM
          """)
  void a_message_is_known_by_envelope_letter_and_content(
      boolean bundle, boolean header, boolean same, Duplicates judged) {
    assertThat(Duplicates.judge(bundle, header, same)).isEqualTo(judged);
  }
}
