package medspil.citizen;

import static medspil.citizen.PathwayExamples.ADMITTED;
import static medspil.citizen.PathwayExamples.DIRECTORY;
import static medspil.citizen.PathwayExamples.ID;
import static medspil.citizen.PathwayExamples.MUNICIPALITY;
import static medspil.citizen.PathwayExamples.NURSING;
import static medspil.citizen.PathwayExamples.claim;
import static medspil.citizen.PathwayExamples.inForce;
import static medspil.citizen.PathwayExamples.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.Correction.Verdict;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Actor;
import medspil.journal.Decision;
import medspil.journal.Event;
import medspil.journal.Happened;
import medspil.journal.ManyPathways.Committed;
import medspil.journal.Recorded;
import medspil.journal.Refusal;
import medspil.stay.StayCommand;
import medspil.stay.Way;
import medspil.stay.What;
import medspil.task.Status;
import medspil.task.Task;
import medspil.task.TaskCommand;
import org.junit.jupiter.api.Test;

/// If this breaks, putting tasks right gives a unit what it does not owe, or takes back what it
/// does.
class CorrectPathwayTest {
  private static final Actor HAND = new Actor(Actor.Kind.PERSON, new UUID(7, 7), MUNICIPALITY);
  private static final Instant SOON = ADMITTED.plus(Duration.ofHours(1));
  private static final Instant LATE = ADMITTED.plus(Duration.ofDays(3));
  private static final AgreementsInForce NURSE = inForce(rule("nurse", 96));
  private static final AgreementsInForce SOONER = inForce(rule("nurse", 48));
  private static final AgreementsInForce CALL = inForce(rule("call", 48));

  private final List<Committed> journal = new ArrayList<>();
  private Pathway now = Pathway.NEW;

  CorrectPathwayTest() {
    commit(
        new CitizenEvent.Registered(MUNICIPALITY, LocalDate.parse("1948-12-25")),
        opened("SUL-138", NURSING, null));
    act(
        NURSE,
        new PathwayCommand.OfStay(
            new StayCommand.Report(claim(What.ADMISSION, Way.STATED, ADMITTED))),
        ADMITTED);
  }

  @Test
  void nothing_differs_where_all_stands_as_agreed() {
    assertThat(compared(NURSE).differences()).isEmpty();
    assertThat(compared(NURSE).corrections(_ -> true)).isEmpty();
  }

  @Test
  void what_is_missing_is_given_and_what_is_too_much_is_taken_back() {
    assertThat(compared(CALL).differences())
        .extracting(one -> one.duty().rule() + " " + one.kind())
        .containsExactlyInAnyOrder("nurse NOT_OWED", "call NOT_THERE");

    correct(CALL, SOON);

    assertThat(task("nurse").status()).isEqualTo(Status.WITHDRAWN);
    assertThat(task("call").status()).isEqualTo(Status.OPEN);
    assertThat(task("call").owner().unit()).isEqualTo(NURSING);
    assertThat(task("call").because()).isEqualTo(task("nurse").because());
    assertThat(compared(CALL).differences()).isEmpty();

    correct(NURSE, SOON);

    assertThat(task("nurse").status()).isEqualTo(Status.OPEN);
    assertThat(task("call").status()).isEqualTo(Status.WITHDRAWN);
    assertThat(now.tasks().all()).hasSize(2);
    assertThat(compared(NURSE).differences()).isEmpty();
  }

  @Test
  void another_date_is_the_one_that_the_agreement_gives() {
    var one = compared(SOONER).differences().getFirst();
    assertThat(one.stands()).isEqualTo(ADMITTED.plusSeconds(120).plus(Duration.ofDays(4)));
    assertThat(one.follows()).isEqualTo(ADMITTED.plusSeconds(120).plus(Duration.ofDays(2)));

    correct(SOONER, SOON);

    assertThat(task("nurse").due()).isEqualTo(one.follows());
    assertThat(compared(SOONER).differences()).isEmpty();
  }

  @Test
  void nobody_is_given_a_date_that_has_passed() {
    assertThat(verdicts(CALL, LATE))
        .containsExactlyInAnyOrder(Verdict.TAKEN_BACK, Verdict.LEFT_PAST);
    assertThat(verdicts(SOONER, LATE)).containsExactly(Verdict.LEFT_PAST);

    correct(SOONER, LATE);

    assertThat(task("nurse").due()).isEqualTo(compared(SOONER).differences().getFirst().stands());
  }

  @Test
  void what_a_person_did_to_a_date_stays_and_so_does_what_is_done() {
    var before = task("nurse");
    act(
        NURSE,
        new PathwayCommand.OfTask(new TaskCommand.Pause(before.id(), "awaiting_citizen", SOON)),
        SOON);
    assertThat(verdicts(SOONER, SOON)).containsExactly(Verdict.LEFT_BY_HAND);

    act(
        NURSE,
        new PathwayCommand.OfTask(new TaskCommand.Complete(before.id(), "done", SOON, NURSING)),
        SOON);
    assertThat(verdicts(CALL, SOON)).containsExactly(Verdict.GIVEN);
    assertThat(new Correction.NotThere(task("nurse"), before).verdict(SOON))
        .isEqualTo(Verdict.LEFT_DONE);
  }

  @Test
  void when_something_happened_since_it_was_read_nothing_is_changed() {
    var read = compared(CALL);
    act(
        NURSE,
        new PathwayCommand.OfTask(
            new TaskCommand.Complete(task("nurse").id(), "done", SOON, NURSING)),
        SOON);

    assertThat(decide(CALL, wish(read), SOON))
        .isEqualTo(new Decision.Refused(DifferenceRefusal.CHANGED_MEANWHILE));
  }

  @Test
  void only_who_sorts_out_and_has_to_do_with_the_citizen_may() {
    assertThat(asked(Role.COORDINATOR, NURSING)).isEmpty();
    assertThat(asked(Role.SECRETARY, NURSING)).isEmpty();
    assertThat(asked(Role.HOME_NURSE, NURSING)).containsExactly(AccessRefusal.NOT_YOURS);
    assertThat(asked(Role.COORDINATOR, new UUID(8, 9))).containsExactly(AccessRefusal.NO_RELATION);
  }

  private List<Refusal> asked(Role role, UUID unit) {
    var viewer =
        new Viewer(
            new UUID(6, 1),
            "A B",
            role,
            new OrganisationId(MUNICIPALITY),
            Set.of(new UnitId(unit)));
    return new Authority(RelationsTest.OPENINGS)
        .refuses(viewer, ID, now, wish(compared(CALL)), SOON).stream().toList();
  }

  private List<Verdict> verdicts(AgreementsInForce agreements, Instant at) {
    return compared(agreements).corrections(_ -> true).stream()
        .map(one -> one.verdict(at))
        .toList();
  }

  private Compared compared(AgreementsInForce agreements) {
    return new Reconciliation(new Replay(agreements, DIRECTORY)).compare(ID, journal);
  }

  private static PathwayCommand wish(Compared read) {
    return new PathwayCommand.Correct(read.pathway(), read.corrections(_ -> true));
  }

  private void correct(AgreementsInForce agreements, Instant at) {
    act(agreements, wish(compared(agreements)), at);
  }

  private void act(AgreementsInForce agreements, PathwayCommand wish, Instant at) {
    assertThat(decide(agreements, wish, at))
        .isInstanceOfSatisfying(
            Decision.Accepted.class, decided -> commit(decided.happened().stream(), at));
  }

  private Decision decide(AgreementsInForce agreements, PathwayCommand wish, Instant at) {
    return new DecidePathway(() -> new FollowAgreements(agreements, DIRECTORY))
        .decide(now, wish, new Subject(ID.value()), at, UUID::randomUUID);
  }

  private void commit(Event... events) {
    commit(
        Stream.of(events).map(event -> new Happened(event, PathwayExamples.SINCE)),
        PathwayExamples.SINCE);
  }

  private void commit(Stream<Happened> happened, Instant at) {
    var events =
        happened
            .map(one -> new Recorded(UUID.randomUUID(), 1, one.event(), one.occurredAt(), at, HAND))
            .toList();
    if (!events.isEmpty()) {
      journal.add(new Committed(UUID.randomUUID(), events));
    }
    for (var one : events) {
      now = now.evolve(one.event());
    }
  }

  private Task task(String rule) {
    return now.tasks().all().stream()
        .filter(one -> one.key().rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String rule(String id, int hours) {
    return """
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
          - id: %s
            duty:
              when: stay.admitted
              who: residence_municipality.home_nursing
              shall: {da: Gør det}
              within: %d hours
    """
        .formatted(id, hours);
  }
}
