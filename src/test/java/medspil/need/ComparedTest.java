package medspil.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.Change;
import medspil.goal.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a citizen who manages better reads that it went worse.
class ComparedTest {
  private static final Instant AT = Instant.parse("2026-10-05T10:00:00Z");

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({"3, 2, BETTER", "2, 2, SAME", "0, 4, WORSE", "3,, ", ",3, ", ",,"})
  @Proves({"R1-69", "R1-72"})
  void fewer_problems_are_better_and_what_is_not_assessed_is_not_compared(
      @Nullable Integer before, @Nullable Integer now, @Nullable Change change) {
    var compared = Compared.of(assessed(before), assessed(now));

    assertThat(compared.of("mental", Informant.PROVIDER).orElse(null)).isEqualTo(change);
    assertThat(compared.of("mental", Informant.CITIZEN)).isEmpty();
    assertThat(compared.of("mobility", Informant.PROVIDER)).isEmpty();
  }

  private static Assessment assessed(@Nullable Integer level) {
    var begun =
        new NeedEvent.AssessmentBegun(
            new AssessmentId(new UUID(1, 1)),
            LocalDate.parse("2026-10-05"),
            false,
            Side.AUTHORITY,
            AT);
    return Assessment.begun(begun)
        .seen("mental", Informant.PROVIDER, new View(level, null, null, Side.PROVIDER, 1, AT));
  }
}
