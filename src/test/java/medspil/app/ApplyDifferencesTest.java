package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Circumstances;
import medspil.browser.Browser;
import medspil.browser.House;
import medspil.browser.Walker;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Compared;
import medspil.citizen.Cpr;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.citizen.Reconciliation;
import medspil.citizen.Replay;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.Journal;
import medspil.journal.ManyPathways;
import medspil.journal.ManyPathways.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, tasks that no agreement gives stay on people's lists, or somebody changes the
/// tasks of a citizen they have nothing to do with.
class ApplyDifferencesTest {
  private static final String ANNEX = "indlaeggelse-og-udskrivelse-midt-lokalt-bilag-demo";
  private static final String HERE = "/attention/differences";
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final AtomicBoolean WITHOUT = new AtomicBoolean();
  private static final House HOUSE =
      House.start("demo", ApplyDifferencesTest::switching, "--medspil.clock=" + NOW);

  @BeforeAll
  static void the_assessment_unit_has_to_do_with_three_citizens() {
    Stream.of("2512489990", "0903399990", "1207449990").forEach(ApplyDifferencesTest::known);
  }

  @BeforeEach
  void the_annex_has_ended_and_it_was_night() {
    night(true);
  }

  @Test
  void a_person_finds_what_differs_puts_it_right_and_is_told_what_came_of_it() {
    var walker = Walker.as(HOUSE, "coordinator_norddjurs");
    assertThat(walker.get("/attention").body()).contains("afviger opgaverne fra aftalerne", HERE);
    var page = walker.get(HERE).body();
    assertThat(page).contains("For meget", "pkt. B1", "Ret opgaverne");
    var address = forms(page).getFirst();
    var pathway = pathway(address);
    var wrong = differing(pathway);
    assertThat(wrong).isPositive();
    var before = open(pathway);
    var form = Map.of("command", UUID.randomUUID().toString());

    assertThat(walker.post(address, form).statusCode()).isEqualTo(303);
    assertThat(walker.get(HERE).body()).contains("Faldt bort: " + wrong).doesNotContain(address);
    walker.post(address, form);
    assertThat(walker.get(HERE).body()).contains("Det er allerede gjort");
    walker.post(address, Map.of("command", UUID.randomUUID().toString()));
    assertThat(walker.get(HERE).body()).contains("Intet afviger længere");

    assertThat(open(pathway)).isEqualTo(before - wrong);
    assertThat(takenBackByPeople(pathway)).isEqualTo(wrong);
    assertThat(looked(pathway)).isPositive();

    night(false);
    assertThat(walker.get(HERE).body()).contains(address, "Mangler");
    walker.post(address, Map.of("command", UUID.randomUUID().toString()));
    assertThat(walker.get(HERE).body()).containsAnyOf("Kom til", "fristen allerede er gået");
  }

  @Test
  void two_who_press_at_once_change_it_once() throws Exception {
    var one = Walker.as(HOUSE, "coordinator_norddjurs");
    var other = Walker.as(HOUSE, "coordinator_norddjurs");
    var address = forms(one.get(HERE).body()).getLast();
    other.get(HERE);
    var pathway = pathway(address);
    var wrong = differing(pathway);
    var before = open(pathway);
    var already = takenBackByPeople(pathway);

    try (var both = Executors.newFixedThreadPool(2)) {
      var presses = List.of(press(both, one, address), press(both, other, address));
      for (var press : presses) {
        assertThat(press.get()).isEqualTo(303);
      }
    }

    assertThat(wrong).isPositive();
    assertThat(open(pathway)).isEqualTo(before - wrong);
    assertThat(takenBackByPeople(pathway)).isEqualTo(already + wrong);
    assertThat(differing(pathway)).isZero();
    assertThat(List.of(one.get(HERE).body(), other.get(HERE).body()))
        .anyMatch(body -> body.contains("Faldt bort: " + wrong))
        .anyMatch(body -> body.contains("Intet afviger længere"));
  }

  @ParameterizedTest
  @CsvSource({"da-DK, 1440", "nb-NO, 390"})
  void the_list_can_be_read_and_pressed_by_everybody(String language, int width) {
    var page = Browser.page(width, 900, language);
    Browser.signIn(page, HOUSE, "coordinator_norddjurs").navigate(HOUSE.url(HERE));

    assertThat(page.locator("main form button").count()).isPositive();
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "differences-" + width);
  }

  @Test
  void a_stranger_finds_nothing_and_changes_nothing() {
    var address = forms(Walker.as(HOUSE, "coordinator_norddjurs").get(HERE).body()).getLast();
    var pathway = pathway(address);
    var before = open(pathway);
    var form = Map.of("command", UUID.randomUUID().toString());

    for (var persona : List.of("coordinator_trondheim", "secretary")) {
      var stranger = Walker.as(HOUSE, persona);
      assertThat(stranger.get(HERE).body()).contains("Ingen opgaver afviger");
      assertThat(stranger.get("/attention").body()).doesNotContain(HERE);
      assertThat(stranger.post(address, form).statusCode()).isEqualTo(404);
    }
    var nurse = Walker.as(HOUSE, "home_nurse");
    assertThat(nurse.get(HERE).statusCode()).isEqualTo(403);
    assertThat(nurse.post(address, form).statusCode()).isIn(403, 404);

    assertThat(open(pathway)).isEqualTo(before);
    assertThat(differing(pathway)).isPositive();
  }

  @Test
  void everyones_journal_folded_is_the_course_as_a_command_meets_it() {
    var journal =
        HOUSE
            .context()
            .<Journal<Pathway>>getBeanProvider(
                ResolvableType.forClassWithGenerics(Journal.class, Pathway.class))
            .getObject();
    var holding =
        new Reconciliation(
            new Replay(supplied(AgreementsInForce.class), supplied(Directory.class)));
    var many = HOUSE.bean(ManyPathways.class);
    var read = new ArrayList<Compared>();

    many.read(
        many.touched(Instant.EPOCH, NOW.plusSeconds(86_400)),
        told -> {
          if (told instanceof Told.Whole(var id, var commits)) {
            read.add(holding.compare(id, commits));
          }
        });

    assertThat(read).hasSize(DemoCitizens.ALL.size());
    assertThat(read).allSatisfy(one -> assertThat(one.pathway()).isEqualTo(journal.read(one.id())));
  }

  private static void known(String cpr) {
    var pathway = HOUSE.bean(People.class).withNumber(new Cpr(cpr)).orElseThrow().pathway();
    var entitlement =
        new Entitlement(
            new EntitlementId(UUID.randomUUID()),
            OrganisationId.of("norddjurs").value(),
            UnitId.of("norddjurs", "visitationen").value(),
            "SUL-138",
            NOW,
            null);
    assertThat(
            HOUSE
                .bean(Pathways.class)
                .bySystem(
                    new Actor(Actor.Kind.SYSTEM, new UUID(7, 7), new UUID(7, 8)),
                    pathway,
                    new CommandId(UUID.randomUUID()),
                    NOW,
                    List.of(),
                    new PathwayCommand.OfCitizen(new CitizenCommand.OpenEntitlement(entitlement))))
        .isInstanceOf(Answer.Committed.class);
  }

  private static Future<Integer> press(ExecutorService both, Walker walker, String address) {
    var form = Map.of("command", UUID.randomUUID().toString());
    return both.submit(() -> walker.post(address, form).statusCode());
  }

  private static void night(boolean without) {
    WITHOUT.set(without);
    HOUSE.bean(ReconcileNightly.class).run();
  }

  private static List<String> forms(String page) {
    return Pattern.compile("action=\"(" + HERE + "/[^\"]+)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static UUID pathway(String address) {
    return UUID.fromString(address.split("/", -1)[3]);
  }

  private static int differing(UUID pathway) {
    return count("select count(*) from task.difference where pathway_id = ?", pathway);
  }

  private static int open(UUID pathway) {
    return count("select count(*) from task.open_task where pathway_id = ?", pathway);
  }

  private static int looked(UUID pathway) {
    return count(
        "select count(*) from access.look where what = 'attention.differences' and ? = any (pathways)",
        pathway);
  }

  private static int takenBackByPeople(UUID pathway) {
    return count(
        """
        select count(*)
        from journal.event
        where pathway_id = ? and type = 'task.withdrawn/1' and actor_kind = 'PERSON'
        """,
        pathway);
  }

  private static int count(String sql, UUID pathway) {
    return superuser().sql(sql).param(pathway).query(Integer.class).single();
  }

  private static JdbcClient superuser() {
    return JdbcClient.create(HOUSE.database().superuser());
  }

  /// The house's agreements, with the annex or without it.
  private static void switching(GenericApplicationContext context) {
    context
        .getBeanFactory()
        .addBeanPostProcessor(
            new BeanPostProcessor() {
              @Override
              public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof AgreementsOfToday today
                    ? (Supplier<AgreementsInForce>) () -> now(today.get())
                    : bean;
              }
            });
  }

  private static AgreementsInForce now(AgreementsInForce all) {
    if (!WITHOUT.get()) {
      return all;
    }
    var who = supplied(Circumstances.class);
    return AgreementsInForce.of(
        all.agreements().stream().filter(one -> !one.id().equals(ANNEX)).toList(),
        who.groups(),
        who.vocabulary(),
        ZoneId.of("Europe/Copenhagen"));
  }

  private static <T> T supplied(Class<T> type) {
    return HOUSE
        .context()
        .<Supplier<T>>getBeanProvider(ResolvableType.forClassWithGenerics(Supplier.class, type))
        .getObject()
        .get();
  }
}
