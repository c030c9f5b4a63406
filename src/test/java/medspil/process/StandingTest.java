package medspil.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, two houses each think that it is the other's turn.
class StandingTest {

  /// What has happened: a for assessed, o ordered, c chosen, s signed by both, b begun, g goals
  /// with steps, m a meeting held, e a last day is known, x that day has passed.
  @ParameterizedTest(name = "{0}: {1}, {3}")
  @CsvSource(
      textBlock =
          """
          -,         NEED,      'now ahead ahead ahead ahead ahead ahead ahead',           nothing is known but the citizen
          a,         MATCH,     'done now ahead ahead ahead ahead ahead ahead',            the need is assessed
          o,         MATCH,     'not_noted now ahead ahead ahead ahead ahead ahead',       ordered without an assessment here
          ao,        MATCH,     'done now ahead ahead ahead ahead ahead ahead',            providers are asked
          aoc,       CONTRACT,  'done done now ahead ahead ahead ahead ahead',             an offer is chosen
          aocs,      MOVE_IN,   'done done done now ahead ahead ahead ahead',              both have signed
          aocsg,     MOVE_IN,   'done done done now ahead ahead ahead ahead',              goals were ready before the first day
          aocsb,     GOALS,     'done done done done now ahead ahead ahead',               the first day has come
          aocsbm,    GOALS,     'done done done done now ahead ahead ahead',               a meeting came before the goals
          aocsbg,    FOLLOW_UP, 'done done done done done now ahead ahead',                goals with steps are set
          aocsbgm,   FOLLOW_UP, 'done done done done done now ahead ahead',                a meeting was held
          ocsbgm,    FOLLOW_UP, 'not_noted done done done done now ahead ahead',           the need was assessed elsewhere
          g,         FOLLOW_UP, 'not_noted not_noted not_noted not_noted done now ahead ahead', support that was agreed on elsewhere
          ag,        FOLLOW_UP, 'done not_noted not_noted not_noted done now ahead ahead', the same with an assessment
          og,        MATCH,     'not_noted now ahead ahead ahead ahead ahead ahead',       another provider is looked for
          aocsbgme,  ENDING,    'done done done done done done now ahead',                 it is terminated
          aocse,     ENDING,    'done done done not_noted not_noted not_noted now ahead',  terminated before it began
          aocsbgmex, CLOSED,    'done done done done done done done now',                  the last day has passed
          aocsbgex,  CLOSED,    'done done done done done not_noted done now',             no meeting was ever noted
          """)
  @Proves({"R1-12", "R1-97"})
  void the_step_follows_from_what_happened(
      String happened, ProcessStep step, String marks, String why) {
    var standing = standing(happened);

    assertThat(standing.now()).as(why).isEqualTo(step);
    assertThat(
            Stream.of(ProcessStep.values())
                .map(one -> standing.mark(one).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ")))
        .isEqualTo(marks);
  }

  private static Standing standing(String happened) {
    return new Standing(
        happened.contains("a"),
        happened.contains("o"),
        happened.contains("c"),
        happened.contains("s"),
        happened.contains("b"),
        happened.contains("g"),
        happened.contains("m"),
        happened.contains("e"),
        happened.contains("x"));
  }
}
