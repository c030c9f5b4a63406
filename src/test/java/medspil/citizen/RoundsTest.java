package medspil.citizen;

import static medspil.citizen.PathwayExamples.ADMITTED;
import static medspil.citizen.PathwayExamples.NURSING;
import static medspil.citizen.PathwayExamples.claim;
import static medspil.citizen.PathwayExamples.inForce;
import static medspil.citizen.PathwayExamples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import medspil.agreement.AgreementsInForce;
import medspil.stay.StayCommand;
import medspil.stay.Way;
import medspil.stay.What;
import medspil.task.Task;
import medspil.task.TaskCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, the monthly follow-up is held once and then forgotten.
class RoundsTest {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final String RULE =
      """
      agreement: test
      kind: cooperation_agreement
      in_force: 2021-06-01
      languages: [da]
      title: {da: Prøve}
      origin: {kind: agreed_text, source: Prøve}
      parties:
        residence_municipality: region-midtjylland.municipalities
        hospital: region-midtjylland.hospitals
      clauses:
        "1":
          heading: {da: Et punkt}
          rules:
            - id: follow_up
              recurrence:
                when: stay.discharged
                who: residence_municipality.home_nursing
                shall: {da: Følg op}
                every: %s
                until: stay.died
      """;

  @ParameterizedTest(name = "every {0}, done on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 month                    | ''                                 | 2026-06-05
          1 month                    | 2026-06-01                         | done, 2026-07-05
          1 month                    | 2026-06-10                         | done, 2026-07-05
          1 month                    | 2026-06-01, 2026-07-01, 2026-08-05 | done, done, done, 2026-09-05
          1 month                    | 2026-08-20                         | done, 2026-09-05
          12 months, first: 3 months | ''                                 | 2026-08-05
          12 months, first: 3 months | 2026-08-01                         | done, 2027-08-05
          """)
  void the_next_round_comes_when_one_is_done_and_never_two_at_once(
      String every, String done, String rounds) {
    agreements = inForce(RULE.formatted(every.replace(", first", "\n          first")));
    var pathway = discharged();
    for (var day : done.isEmpty() ? List.<String>of() : List.of(done.split(", "))) {
      pathway = done(pathway, day);
    }

    assertThat(said(pathway)).isEqualTo(rounds);
  }

  @Test
  void a_discharge_that_was_not_so_takes_the_open_round_and_its_return_brings_it_back() {
    var once = done(discharged(), "2026-06-01");

    var inBed = report(once, Way.CANCELLED);

    assertThat(said(inBed)).isEqualTo("done, withdrawn");
    var again = claim(What.END, Way.STATED, ADMITTED.plusSeconds(90_000));
    assertThat(said(act(inBed, new StayCommand.Report(again)))).isEqualTo("done, 2026-07-05");
  }

  @Test
  void after_a_death_nothing_comes_back() {
    var end = claim(What.DEATH, Way.STATED, ADMITTED.plusSeconds(20 * 86_400));

    var dead = act(done(discharged(), "2026-06-01"), new StayCommand.Report(end));

    assertThat(said(dead)).isEqualTo("done, withdrawn");
  }

  private AgreementsInForce agreements = inForce(RULE.formatted("1 month"));

  private Pathway discharged() {
    var admitted = new StayCommand.Report(claim(What.ADMISSION, Way.STATED, ADMITTED));
    return report(act(registered(), admitted), Way.STATED);
  }

  private Pathway report(Pathway pathway, Way way) {
    return act(pathway, new StayCommand.Report(claim(What.END, way, ADMITTED.plusSeconds(86_400))));
  }

  private Pathway done(Pathway pathway, String day) {
    var open =
        pathway.tasks().all().stream()
            .filter(task -> task.status().owed())
            .findFirst()
            .orElseThrow();
    var at = LocalDate.parse(day).atTime(12, 0).atZone(DENMARK).toInstant();
    return act(
        pathway,
        new PathwayCommand.OfTask(new TaskCommand.Complete(open.id(), "done", at, NURSING)),
        at);
  }

  private static String said(Pathway pathway) {
    return pathway.tasks().all().stream().map(RoundsTest::said).collect(Collectors.joining(", "));
  }

  private static String said(Task task) {
    return switch (task.status()) {
      case DONE -> "done";
      case WITHDRAWN -> "withdrawn";
      case OPEN, PAUSED -> task.due().atZone(DENMARK).minusNanos(1).toLocalDate().toString();
    };
  }

  private Pathway act(Pathway pathway, StayCommand command) {
    return act(pathway, new PathwayCommand.OfStay(command), ADMITTED.plusSeconds(120));
  }

  private Pathway act(Pathway pathway, PathwayCommand wish, Instant at) {
    return PathwayExamples.act(agreements, pathway, wish, at);
  }
}
