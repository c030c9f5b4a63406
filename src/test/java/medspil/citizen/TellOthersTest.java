package medspil.citizen;

import static medspil.citizen.PathwayExamples.ADMITTED;
import static medspil.citizen.PathwayExamples.DIRECTORY;
import static medspil.citizen.PathwayExamples.ID;
import static medspil.citizen.PathwayExamples.NURSING;
import static medspil.citizen.PathwayExamples.WARD;
import static medspil.citizen.PathwayExamples.after;
import static medspil.citizen.PathwayExamples.claim;
import static medspil.citizen.PathwayExamples.inForce;
import static medspil.citizen.PathwayExamples.opened;
import static medspil.citizen.PathwayExamples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.agreement.AgreementsInForce;
import medspil.directory.UnitId;
import medspil.journal.Category;
import medspil.stay.StayCommand;
import medspil.stay.Way;
import medspil.stay.What;
import medspil.task.Notice;
import medspil.task.Task;
import medspil.task.TaskCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a ward waits for word that it was promised, or what was missed is seen by nobody
/// who could do something about it.
class TellOthersTest {
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
      terms:
        patience: {value: 1 hour}
        unset: {value: null, annex_may: set}
      clauses:
        "1":
          heading: {da: Et punkt}
          rules:
            - id: nurse
              duty:
                when: stay.admitted
                who: residence_municipality.home_nursing
                shall: {da: Sygeplejen ved det}
                within: 4 hours
                tell: hospital.hospital_ward
                escalate: {after: %s, to: residence_municipality}
      """;
  private static final Instant DUE = ADMITTED.plus(Duration.ofMinutes(2 + 4 * 60));

  private AgreementsInForce agreements = inForce(RULE.formatted("final_date"));

  @Test
  void the_ward_is_told_that_it_was_done_and_sees_the_task_until_it_has_read_that() {
    var admitted = admitted("final_date");
    assertThat(told(admitted)).isEmpty();

    var done = act(admitted, new TaskCommand.Complete(task(admitted).id(), "done", DUE, WARD), DUE);

    assertThat(told(done)).isEqualTo("done to ward");
    assertThat(seen(done, WARD)).contains(Category.COORDINATION);
    var read = act(done, see(done, WARD, Notice.Why.DONE), DUE);
    assertThat(told(read)).isEmpty();
    assertThat(act(read, see(read, WARD, Notice.Why.DONE), DUE))
        .as("a second time")
        .isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} after a date that passed on Monday at 22.42: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          final_date | 2026-05-05T06:00:00Z
          patience   | 2026-05-05T06:00:00Z
          12 hours   | 2026-05-05T08:42:00Z
          4 days     | 2026-05-11T06:00:00Z
          """)
  void what_was_missed_is_brought_on_when_the_next_is_at_work(String after, Instant from) {
    var late = passed(admitted(after));

    assertThat(told(late)).isEqualTo("passed to office");
    assertThat(task(late).notices().getFirst().from()).isEqualTo(from);
    assertThat(seen(late, task(late).notices().getFirst().to().unit()))
        .containsExactly(Category.COORDINATION);
  }

  @Test
  void what_nobody_has_set_brings_nothing_on() {
    assertThat(told(passed(admitted("unset")))).isEmpty();
  }

  @Test
  void what_was_done_in_the_meantime_calls_nobody() {
    var late = passed(admitted("final_date"));

    var done = act(late, new TaskCommand.Complete(task(late).id(), "done", DUE, WARD), DUE);

    assertThat(told(done)).isEqualTo("done to ward");
  }

  @Test
  void a_date_that_was_extended_and_passed_again_is_brought_on_again() {
    var late = passed(admitted("final_date"));
    var office = task(late).notices().getFirst().to().unit();
    var read = act(late, see(late, office, Notice.Why.PASSED), DUE);
    var calendar = DIRECTORY.calendar(new UnitId(NURSING));
    var longer =
        act(
            read,
            new TaskCommand.Extend(
                task(read).id(), "awaiting_citizen", DUE.plusSeconds(86_400), DUE, calendar),
            DUE);
    assertThat(told(longer)).isEmpty();

    assertThat(told(passed(longer))).isEqualTo("passed to office");
  }

  private Pathway passed(Pathway pathway) {
    var due = task(pathway).due();
    return act(
        pathway,
        new TaskCommand.NotePassed(task(pathway).id(), due, due.plusSeconds(60)),
        due.plusSeconds(60));
  }

  private static TaskCommand see(Pathway pathway, UUID unit, Notice.Why why) {
    return new TaskCommand.SeeNotice(task(pathway).id(), unit, why, DUE);
  }

  private static Task task(Pathway pathway) {
    return pathway.tasks().all().iterator().next();
  }

  private static String told(Pathway pathway) {
    return task(pathway).unseen().stream()
        .map(one ->
            one.why().code()
                + " to "
                + DIRECTORY.unit(new UnitId(one.to().unit())).orElseThrow().key())
        .collect(Collectors.joining("; "));
  }

  private static Set<Category> seen(Pathway pathway, UUID unit) {
    var relations = Relations.of(ID, pathway, RelationsTest.OPENINGS);
    return Relations.seen(relations, List.of(unit), Instant.parse("2026-05-12T12:00:00Z"));
  }

  private Pathway admitted(String after) {
    agreements = inForce(RULE.formatted(after));
    var nursed = after(registered(), opened("SUL-138", NURSING, null));
    var stay = new StayCommand.Report(claim(What.ADMISSION, Way.STATED, ADMITTED));
    return act(nursed, new PathwayCommand.OfStay(stay), ADMITTED.plusSeconds(120));
  }

  private Pathway act(Pathway pathway, TaskCommand command, Instant at) {
    return act(pathway, new PathwayCommand.OfTask(command), at);
  }

  private Pathway act(Pathway pathway, PathwayCommand wish, Instant at) {
    return PathwayExamples.act(agreements, pathway, wish, at);
  }
}
