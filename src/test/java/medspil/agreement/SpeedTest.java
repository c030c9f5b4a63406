package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// If this breaks, an admission takes longer the more agreements there are.
class SpeedTest {
  private static final long MOST_NANOSECONDS = 20_000;

  @Test
  void an_event_is_looked_up_and_asked_in_under_20_microseconds() {
    assertThat(ManyAgreements.nanosecondsAnEvent()).isLessThan(MOST_NANOSECONDS);
  }
}
