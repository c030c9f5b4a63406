package medspil.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, somebody reads out of a statistic what one citizen needed.
class SuppressTest {
  private static final int SMALLEST = 5;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20 30 40  | 20 30 40 = 90 | enough behind each
          3 30 40   | - - 40 = 73   | the next smallest goes with it
          3 4 40    | - - 40 = 47   | two small ones hide each other
          2 2 40    | - - - = 44    | but not when there are too few in both, so a third goes
          0 6 7     | 0 6 7 = 13    | nobody is nobody
          2 2       | - - = -       | the sum too
          """)
  void a_number_with_few_behind_it_cannot_be_worked_out(String people, String shown, String why) {
    var counts = new Counts();
    var row = 0;
    for (var number : people.strip().split(" ", -1)) {
      weekday(counts, ++row, Integer.parseInt(number));
    }

    var table = table(counts, Dimension.WEEKDAY);

    var zero = people.contains("0 6") ? "0 " : "";
    assertThat(zero + line(table)).as(why).isEqualTo(shown.strip());
  }

  @Test
  void many_tasks_of_one_citizen_are_still_one_citizen() {
    var counts = new Counts();
    weekday(counts, 1, 40);
    for (var task = 0; task < 30; task++) {
      count(counts, 2, Outcome.IN_TIME);
    }
    counts.citizen();

    assertThat(line(table(counts, Dimension.WEEKDAY))).isEqualTo("- - = 70");
  }

  @Test
  void a_difference_is_hidden_where_one_of_its_numbers_is() {
    var shown = new Figures(9L, Arrays.asList(5L, null, 4L));
    var other = new Figures(12L, Arrays.asList(5L, 3L, 4L));

    assertThat(other.less(shown)).isEqualTo(new Figures(3L, Arrays.asList(0L, null, 0L)));
    assertThat(new Figures(null, List.of()).less(shown).all()).isNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothing_hidden_follows_from_a_row_or_a_column(long seed) {
    var random = new Random(seed);
    var counts = new Counts();
    for (var citizen = 0; citizen < 60; citizen++) {
      for (var task = random.nextInt(3); task >= 0; task--) {
        var outcome = List.of(Outcome.values()).get(random.nextInt(5));
        var rule = "a/1/r" + random.nextInt(6);
        counts.task(Side.DRAFT, Dimension.RULE, rule, outcome);
        counts.task(Side.DRAFT, Dimension.RULE, Counts.TOTAL, outcome);
      }
      counts.citizen();
    }

    var table = table(counts, Dimension.RULE);

    var rows = Stream.concat(table.rows().stream(), Stream.of(table.total())).toList();
    rows.forEach(row ->
        holds(
            row.draft().byOutcome(),
            row.draft().all(),
            cells(counts, row.key()),
            last(counts, row.key())));
    for (var outcome : Outcome.values()) {
      var shown =
          new ArrayList<@Nullable Long>(
              table.rows().stream().map(row -> row.draft().of(outcome)).toList());
      var real = table.rows().stream().map(row -> cells(counts, row.key()).get(outcome.column()));
      holds(
          shown,
          table.total().draft().of(outcome),
          real.toList(),
          cells(counts, Counts.TOTAL).get(outcome.column()));
    }
  }

  private static void holds(
      List<@Nullable Long> shown, @Nullable Long sum, List<Long> real, long realSum) {
    var hidden = IntStream.range(0, shown.size()).filter(i -> shown.get(i) == null).toArray();
    if (sum == null) {
      assertThat(hidden.length > 0 || realSum == 0).isTrue();
    } else if (hidden.length > 0) {
      var together = IntStream.of(hidden).mapToLong(real::get).sum();
      assertThat(hidden).hasSizeGreaterThan(1);
      assertThat(together - (hidden.length - 1)).isGreaterThanOrEqualTo(SMALLEST);
    }
  }

  private static List<Long> cells(Counts counts, String row) {
    var tasks = counts.cell(Side.DRAFT, Dimension.RULE, row).tasks;
    return IntStream.range(0, tasks.length - 1).mapToObj(i -> tasks[i]).toList();
  }

  private static long last(Counts counts, String row) {
    var tasks = counts.cell(Side.DRAFT, Dimension.RULE, row).tasks;
    return tasks[tasks.length - 1];
  }

  private static void weekday(Counts counts, int day, int citizens) {
    for (var citizen = 0; citizen < citizens; citizen++) {
      count(counts, day, Outcome.IN_TIME);
      counts.citizen();
    }
  }

  private static void count(Counts counts, int day, Outcome outcome) {
    counts.task(Side.DRAFT, Dimension.WEEKDAY, Integer.toString(day), outcome);
    counts.task(Side.DRAFT, Dimension.WEEKDAY, Counts.TOTAL, outcome);
  }

  private static Table table(Counts counts, Dimension dimension) {
    return new Suppress(counts, SMALLEST)
        .tables().stream()
            .filter(table -> table.dimension() == dimension)
            .findFirst()
            .orElseThrow();
  }

  private static String line(Table table) {
    var rows = table.rows().stream().map(row -> said(row.draft().all())).toList();
    return String.join(" ", rows) + " = " + said(table.total().draft().all());
  }

  private static String said(@Nullable Long number) {
    return Objects.toString(number, "-");
  }
}
