package medspil.citizen;

import static medspil.citizen.PathwayExamples.ADMITTED;
import static medspil.citizen.PathwayExamples.DIRECTORY;
import static medspil.citizen.PathwayExamples.MUNICIPALITY;
import static medspil.citizen.PathwayExamples.NURSING;
import static medspil.citizen.PathwayExamples.act;
import static medspil.citizen.PathwayExamples.after;
import static medspil.citizen.PathwayExamples.claim;
import static medspil.citizen.PathwayExamples.opened;
import static medspil.citizen.PathwayExamples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Source;
import medspil.agreement.Succession;
import medspil.agreement.Successors;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.stay.Claim;
import medspil.stay.StayCommand;
import medspil.stay.Way;
import medspil.stay.What;
import medspil.task.Task;
import medspil.task.TaskCommand;
import org.junit.jupiter.api.Test;

/// If this breaks, a reform leaves tasks with an organisation that no longer does them.
class SuccessionTest {
  private static final UUID NEXT = OrganisationId.of("norddjurs").value();
  private static final Instant DAY = ADMITTED.plus(Duration.ofDays(2));
  private static final AgreementsInForce BEFORE = inForce(Successors.NONE);
  private static final AgreementsInForce AFTER = inForce(succession("home_nursing", NEXT));

  @Test
  void what_is_open_goes_to_whoever_took_over_on_the_day_and_not_before() {
    var admitted = admitted();

    assertThat(followed(admitted, DAY.minus(Duration.ofDays(1)))).isEqualTo(admitted);
    var moved = followed(admitted, DAY);
    var task = task(moved);
    assertThat(task.owner().organisation()).isEqualTo(NEXT);
    assertThat(organisation(task)).isEqualTo(NEXT);
    assertThat(task.owner().missing()).isEqualTo("home_nursing");
    assertThat(task.handed().getLast().reason()).isEqualTo("succession");
    assertThat(task.handed().getLast().from()).isEqualTo(NURSING);
    assertThat(task.countdown()).isEqualTo(task(admitted).countdown());
    assertThat(followed(moved, DAY.plusSeconds(60))).isEqualTo(moved);
  }

  @Test
  void what_happens_next_leaves_it_there_and_what_arises_lands_there_at_once() {
    var moved = followed(admitted(), DAY);

    var on =
        act(AFTER, moved, report(claim(What.LEAVE_START, Way.STATED, DAY)), DAY.plusSeconds(60));
    assertThat(task(on).owner().organisation()).isEqualTo(NEXT);

    var later =
        act(AFTER, known(), report(claim(What.ADMISSION, Way.STATED, DAY)), DAY.plusSeconds(120));
    assertThat(task(later).owner().organisation()).isEqualTo(NEXT);
  }

  @Test
  void what_is_done_another_function_and_an_unknown_successor_change_nothing() {
    var admitted = admitted();
    var done =
        act(
            BEFORE,
            admitted,
            new PathwayCommand.OfTask(
                new TaskCommand.Complete(task(admitted).id(), "done", ADMITTED, NURSING)),
            ADMITTED);

    assertThat(followed(done, DAY)).isEqualTo(done);
    assertThat(followed(inForce(succession("assessment", NEXT)), admitted)).isEqualTo(admitted);
    assertThat(followed(inForce(succession("", new UUID(0, 99))), admitted)).isEqualTo(admitted);
    assertThat(task(followed(inForce(succession("", NEXT)), admitted)).owner().organisation())
        .isEqualTo(NEXT);
  }

  private static Pathway known() {
    return after(registered(), opened("SUL-138", NURSING, null));
  }

  private static Pathway admitted() {
    return act(BEFORE, known(), report(claim(What.ADMISSION, Way.STATED, ADMITTED)), ADMITTED);
  }

  private static Pathway followed(Pathway pathway, Instant at) {
    return act(AFTER, pathway, new PathwayCommand.FollowSuccessors(), at);
  }

  private static Pathway followed(AgreementsInForce agreements, Pathway pathway) {
    return act(agreements, pathway, new PathwayCommand.FollowSuccessors(), DAY);
  }

  private static PathwayCommand report(Claim claim) {
    return new PathwayCommand.OfStay(new StayCommand.Report(claim));
  }

  private static Task task(Pathway pathway) {
    return pathway.tasks().all().iterator().next();
  }

  private static UUID organisation(Task task) {
    return DIRECTORY.unit(new UnitId(task.owner().unit())).orElseThrow().organisation().value();
  }

  private static Successors succession(String function, UUID by) {
    var from = LocalDate.ofInstant(DAY, ZoneId.of("Europe/Copenhagen"));
    return new Successors(
        List.of(new Succession("test", MUNICIPALITY.toString(), function, by.toString(), from)));
  }

  private static AgreementsInForce inForce(Successors successors) {
    var text =
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
              - id: nurse
                duty:
                  when: stay.admitted
                  who: residence_municipality.home_nursing
                  shall: {da: Gør det}
                  within: 96 hours
        """;
    return LibraryExamples.inForce(
        DIRECTORY, LocalDate.parse("2026-05-04"), successors, new Source("test", text));
  }
}
