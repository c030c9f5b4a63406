package medspil.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import medspil.Proves;
import medspil.agreement.Words;
import medspil.order.Coded;
import org.junit.jupiter.api.Test;

/// If this breaks, the same need has another name in each house.
class NeedTableTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  private final NeedTable table = NeedTable.read();

  @Test
  @Proves("R3-17")
  void the_common_themes_and_levels_have_one_code_and_a_word_in_each_language() {
    assertThat(table.keys(DAY))
        .containsExactly(
            "physical",
            "mental",
            "social",
            "health",
            "surroundings",
            "relations",
            "community",
            "communication",
            "practical",
            "self_care",
            "mobility");
    assertThat(codes(NeedTable.Kind.FUNCTIONING)).containsExactly("0", "1", "2", "3", "4");
    assertThat(codes(NeedTable.Kind.SUPPORT)).containsExactly("A", "B", "C", "D", "E");
    assertThat(words())
        .hasSize(table.themes(DAY).size() * 3 + codes().size())
        .allSatisfy(one -> assertThat(one.texts()).containsOnlyKeys("da", "nb", "en"));
  }

  private Stream<Words> words() {
    var themes =
        table.themes(DAY).stream()
            .flatMap(one -> Stream.of(one.line().words(), one.plain(), one.asks()));
    return Stream.concat(themes, codes().stream().map(Coded::words));
  }

  private List<Coded> codes() {
    return Stream.of(NeedTable.Kind.values())
        .flatMap(kind -> table.offered(kind, DAY).stream())
        .toList();
  }

  private List<String> codes(NeedTable.Kind kind) {
    return table.offered(kind, DAY).stream().map(Coded::code).toList();
  }
}
