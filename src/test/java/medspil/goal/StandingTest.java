package medspil.goal;

import static org.assertj.core.api.Assertions.assertThat;

import medspil.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, somebody who held what they wanted to hold is told that they stand still.
class StandingTest {

  @Proves("R3-25")
  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "DEVELOP, BETTER, FORWARD, true",
    "DEVELOP, SAME, STILL, false",
    "DEVELOP, WORSE, BACK, false",
    "MAINTAIN, BETTER, FORWARD, true",
    "MAINTAIN, SAME, HELD, true",
    "MAINTAIN, WORSE, BACK, false",
    "LIMIT_LOSS, BETTER, FORWARD, true",
    "LIMIT_LOSS, SAME, HELD, true",
    "LIMIT_LOSS, WORSE, BACK, false",
    ", SAME, STILL, false"
  })
  void a_change_is_read_against_the_direction(
      @Nullable Direction direction, Change change, Standing standing, boolean wanted) {
    assertThat(Standing.of(direction, change)).isEqualTo(standing);
    assertThat(standing.isAsWanted()).isEqualTo(wanted);
  }
}
