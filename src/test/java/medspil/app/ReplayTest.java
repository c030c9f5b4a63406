package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.DutyKey;
import medspil.browser.House;
import medspil.citizen.Cpr;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.citizen.Replay;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.ManyPathways;
import medspil.journal.ManyPathways.Told;
import medspil.journal.PathwayId;
import medspil.journal.store.JournalStore;
import medspil.stay.Claim;
import medspil.stay.Place;
import medspil.stay.Sector;
import medspil.stay.StayCommand;
import medspil.stay.Way;
import medspil.stay.What;
import medspil.task.Owner;
import medspil.task.Status;
import medspil.task.Task;
import medspil.task.TaskCommand;
import medspil.team.TeamCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a draft is tried on something else than what would happen when it is signed.
class ReplayTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final House HOUSE = House.start("demo", "--medspil.clock=" + NOW);
  private static final Actor HAND = new Actor(Actor.Kind.PERSON, new UUID(7, 7), new UUID(7, 8));

  /// A task without its id, which every replay gives anew.
  private record Line(
      DutyKey key,
      Object rule,
      Object owner,
      Object because,
      String countdown,
      Status status,
      String outcome,
      List<Task.Handed> handed,
      boolean fell) {
    static Line of(Task task) {
      return new Line(
          task.key(),
          task.rule(),
          task.owner(),
          task.because(),
          "" + task.countdown(),
          task.status(),
          "" + task.outcome(),
          task.handed(),
          task.groundFell());
    }
  }

  @BeforeAll
  static void much_more_happens() {
    var anna = pathway("2512489990");
    var open = open(anna);
    act(anna, new TaskCommand.Complete(open.get(0).id(), "done", NOW, HAND.id()));
    var dated =
        open.stream().skip(1).filter(task -> task.countdown() != null).findFirst().orElseThrow();
    act(anna, new TaskCommand.Pause(dated.id(), "awaiting_citizen", NOW));
    act(
        anna,
        new TaskCommand.Resume(
            dated.id(),
            NOW.plus(Duration.ofHours(7)),
            directory().calendar(new UnitId(dated.owner().unit()))));
    var svend = pathway("1207449990");
    var last = open(svend).getLast();
    act(svend, new TaskCommand.HandOver(last.id(), "another_unit", elsewhere(last.owner()), NOW));
    said(svend, What.END, Way.STATED, NOW.minusSeconds(60));
    said(svend, What.END, Way.CANCELLED, NOW.minusSeconds(60));
    said(anna, What.END, Way.STATED, NOW.minusSeconds(120));
    act(
        pathway("1701939990"),
        new PathwayCommand.OfTeam(new TeamCommand.StateJobCentreContact(false, NOW)));
    var stay = journal().journal().read(svend).stays().all().getFirst().id();
    act(
        svend,
        new PathwayCommand.OfStay(
            new StayCommand.PlanDischarge(
                stay, LocalDate.parse("2026-11-20"), true, "citizens_wish", NOW)));
  }

  @Test
  void the_agreements_in_force_give_exactly_the_tasks_that_the_journal_holds() {
    var replay = new Replay(agreements(), directory());
    var compared = new ArrayList<Line>();

    for (var told : all(journal().manyPathways())) {
      if (told instanceof Told.Whole(var id, var commits)) {
        var held = lines(journal().journal().read(id).tasks().all().stream());
        var followed = lines(replay.of(id, commits).tasks().stream().map(one -> one.task()));
        assertThat(followed).isEqualTo(held);
        compared.addAll(held);
      }
    }

    assertThat(compared).hasSizeGreaterThan(25);
    assertThat(compared.stream().map(Line::status).distinct())
        .contains(Status.OPEN, Status.DONE, Status.WITHDRAWN);
    assertThat(compared.stream().filter(line -> !line.handed().isEmpty())).isNotEmpty();
  }

  @Test
  void what_cannot_be_read_is_told_and_stops_nobody() {
    var strange = pathway("0506909990");
    var forgotten = pathway("2702999990");
    var superuser = JdbcClient.create(HOUSE.database().superuser());
    superuser
        .sql(
            """
            insert into journal.event
            select pathway_id, (select max(version) + 1 from journal.event where pathway_id = :id),
              gen_random_uuid(), 'later.release/1', category, occurred_at, recorded_at, actor_kind,
              actor_id, actor_organisation, gen_random_uuid(), codec, key_id, body
            from journal.event
            where pathway_id = :id and version = 1
            """)
        .param("id", strange.value())
        .update();
    journal().forgetting().forget(forgotten, HAND);

    var told = all(journal().manyPathways());

    assertThat(told.stream().filter(Told.Unreadable.class::isInstance).map(Told::pathway).toList())
        .hasSameElementsAs(List.of(strange, forgotten));
    assertThat(told.stream().filter(Told.Whole.class::isInstance))
        .hasSize(DemoCitizens.ALL.size() - 2);
    superuser.sql("delete from journal.event where type = 'later.release/1'").update();
  }

  @Test
  void only_those_to_whom_something_happened_in_the_period_are_read() {
    var many = journal().manyPathways();

    assertThat(many.touched(NOW.minusSeconds(86_400), NOW)).isEmpty();
    assertThat(many.touched(NOW, NOW.plusSeconds(86_400))).hasSize(DemoCitizens.ALL.size());
  }

  private static List<Told> all(ManyPathways many) {
    var told = new ArrayList<Told>();
    many.read(many.touched(Instant.EPOCH, NOW.plusSeconds(86_400)), told::add);
    return told;
  }

  private static List<Line> lines(Stream<Task> tasks) {
    return tasks
        .map(Line::of)
        .sorted(Comparator.comparing((Line line) -> line.key().toString()))
        .toList();
  }

  private static Owner elsewhere(Owner owner) {
    var unit =
        directory().units(new OrganisationId(owner.organisation())).stream()
            .map(one -> one.id().value())
            .filter(one -> !one.equals(owner.unit()))
            .findFirst()
            .orElseThrow();
    return new Owner(unit, owner.organisation(), owner.party(), null);
  }

  private static List<Task> open(PathwayId id) {
    return journal().journal().read(id).tasks().all().stream()
        .filter(task -> task.status().owed())
        .toList();
  }

  private static void said(PathwayId id, What what, Way way, Instant at) {
    var stay = journal().journal().read(id).stays().all().getFirst();
    var claim =
        new Claim(
            UUID.randomUUID().toString(),
            what,
            way,
            stay.episodes(),
            stay.start().orElseThrow(),
            at,
            at.plusSeconds(way == Way.STATED ? 5 : 50),
            at.plusSeconds(way == Way.STATED ? 10 : 60),
            new Place(stay.ward().unit(), "", ""),
            Sector.SOMATIC,
            true,
            null,
            List.of());
    act(id, new PathwayCommand.OfStay(new StayCommand.Report(claim)));
  }

  private static void act(PathwayId id, TaskCommand wish) {
    act(id, new PathwayCommand.OfTask(wish));
  }

  private static void act(PathwayId id, PathwayCommand wish) {
    var answer =
        HOUSE
            .bean(Pathways.class)
            .bySystem(HAND, id, new CommandId(UUID.randomUUID()), NOW, List.of(), wish);
    assertThat(answer).isInstanceOf(Answer.Committed.class);
  }

  private static PathwayId pathway(String cpr) {
    return HOUSE.bean(People.class).withNumber(new Cpr(cpr)).orElseThrow().pathway();
  }

  private static JournalStore<Pathway> journal() {
    return HOUSE
        .context()
        .<JournalStore<Pathway>>getBeanProvider(
            ResolvableType.forClassWithGenerics(JournalStore.class, Pathway.class))
        .getObject();
  }

  private static AgreementsInForce agreements() {
    return supplied(AgreementsInForce.class);
  }

  private static Directory directory() {
    return supplied(Directory.class);
  }

  private static <T> T supplied(Class<T> type) {
    return HOUSE
        .context()
        .<Supplier<T>>getBeanProvider(ResolvableType.forClassWithGenerics(Supplier.class, type))
        .getObject()
        .get();
  }
}
