package medspil.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.goal.Attainment.Weighed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a citizen's goals are said to go better or worse than they do.
class AttainmentTest {

  @ParameterizedTest(name = "levels {0}, weights {1}: T = {2}")
  @CsvSource({
    "0 0 0, 1 1 1, 50",
    "1 1 1, 1 1 1, 63.6931",
    "-1 -1 -1, 1 1 1, 36.3069",
    "2 0 -1, 1 1 1, 54.5644",
    "1 0 -2, 3 2 1, 52.2033",
    "2, 1, 70",
    "-2, 1, 30",
    "1 0, 2 1, 58.0322",
    "2 2 2, 1 1 1, 77.3861",
    "-1 0 1 2, 1 2 3 4, 64.0028"
  })
  void worked_cases(String levels, String weights, double expected) {
    assertThat(Attainment.score(goals(levels, weights))).isCloseTo(expected, within(0.00005));
  }

  @Test
  void nothing_has_no_score() {
    assertThatThrownBy(() -> Attainment.score(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Weighed> goals(String levels, String weights) {
    var scores = Stream.of(levels.split(" ")).map(Integer::valueOf).toList();
    var heavy = Stream.of(weights.split(" ")).map(Integer::valueOf).toList();
    return IntStream.range(0, scores.size())
        .mapToObj(index -> new Weighed(scores.get(index), heavy.get(index)))
        .toList();
  }
}
