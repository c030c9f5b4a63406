package medspil.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import medspil.simulation.Dimension;
import medspil.simulation.Figures;
import medspil.simulation.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, a picture says something else than the number beside it, or what is hidden.
class TrialChartTest {
  private static final Table.Row MORE = row(10L, 40L);
  private static final Table.Row LESS = row(20L, 5L);
  private static final Table.Row SAME = row(7L, 7L);
  private static final Table.Row HIDDEN = row(null, 4_000L);
  private static final Table TABLE =
      new Table(Dimension.PARTY, List.of(MORE, LESS, SAME, HIDDEN), row(37L, 52L));

  @Test
  void more_is_drawn_to_the_right_and_less_to_the_left_by_their_share_of_the_largest() {
    assertThat(TrialChart.beside(TABLE, MORE)).isEqualTo(new TrialPage.Bar(60, 1, 60, 10, true));
    assertThat(TrialChart.beside(TABLE, LESS)).isEqualTo(new TrialPage.Bar(30, 1, 30, 10, false));
  }

  @Test
  void what_is_the_same_or_hidden_is_not_drawn_and_measures_nothing() {
    assertThat(TrialChart.beside(TABLE, SAME)).isNull();
    assertThat(TrialChart.beside(TABLE, HIDDEN)).isNull();
  }

  private static Table.Row row(@Nullable Long today, @Nullable Long draft) {
    return new Table.Row("", new Figures(today, List.of()), new Figures(draft, List.of()));
  }
}
