package medspil.exchange.medcom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a corrected time of death looks like a second death.
class CodeTest {

  @ParameterizedTest(name = "{0} that builds on {1} is {2}")
  @CsvSource({
    "MORS, STIN, MORS",
    "MORS, RE_STIN, MORS",
    "MORS, MORS, RE_MORS",
    "MORS, RE_MORS, RE_MORS",
    "MORS, AN_MORS, MORS",
    "RE_MORS, STIN, MORS",
    "RE_MORS, MORS, RE_MORS",
    "RE_MORS, RE_MORS, RE_MORS",
    "AN_MORS, MORS, AN_MORS",
    "STIN, MORS, STIN",
    "SLHJ, SLHJ, SLHJ"
  })
  void a_death_is_told_from_its_correction_by_what_it_builds_on(
      Code code, Code previous, Code known) {
    assertThat(code.after(previous)).isEqualTo(known);
  }
}
