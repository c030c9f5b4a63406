package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.Reading.fits;
import static medspil.browser.Reading.link;
import static medspil.browser.Reading.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.citizen.PathwayCommand;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.store.JournalStore;
import medspil.stay.Claim;
import medspil.stay.Place;
import medspil.stay.Sector;
import medspil.stay.StayCommand;
import medspil.stay.Way;
import medspil.stay.What;
import medspil.team.CitizensView;
import medspil.team.Held;
import medspil.team.HeldByUnits;
import medspil.team.Perspective;
import medspil.team.Standing;
import medspil.team.TeamWorkCommand;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a diagnosis that one unit knows stands where others read, or a person is put in
/// a programme that nobody asked them about.
class HeldStoryTest {
  private static final OrganisationId HOSPITAL = OrganisationId.of("psykiatrien-nordjylland");
  private static final UUID N5 = UnitId.of("psykiatrien-nordjylland", "n5").value();
  private static final UnitId OTHER = UnitId.of("psykiatrien-nordjylland", "ambulant_vendsyssel");
  private static final String TITLE =
      "Forløbsprogram for borgere med bipolar affektiv sindslidelse";

  @Test
  void what_a_unit_knows_is_seen_there_alone_and_nothing_follows_from_it() {
    var citizen = admitted("1510489996", "Pelle", LocalDate.parse("1998-10-15"));
    var team = "/teams/" + citizen.id().value();
    var others = List.of("outpatient_nurse", "case_worker_hjoerring");
    var before = others.stream().map(one -> pages(one, citizen)).toList();
    var events = events(citizen);

    var nurse = Browser.signIn(Browser.page(1440, 900, "da-DK"), "psychiatric_nurse");
    nurse.navigate(Browser.url(team));
    link(nurse, "Hvad vi ved hos os");
    press(nurse, "Skriv det ned");
    assertThat(nurse.getByText("Vælg en på listen.")).isVisible();
    nurse.locator("#note-code").selectOption("bipolar");
    press(nurse, "Skriv det ned");
    assertThat(nurse.getByText(TITLE)).isVisible();
    fits(nurse);
    Browser.picture(nurse, "held-1440");
    nurse.setViewportSize(390, 844);
    fits(nurse);
    Browser.picture(nurse, "held-390");

    assertThat(others.stream().map(one -> pages(one, citizen)).toList()).isEqualTo(before);
    assertThat(events(citizen)).isEqualTo(events);
    var neighbour = Visitor.as("outpatient_nurse").get(team + "/held");
    assertThat(neighbour.status()).isEqualTo(200);
    assertThat(neighbour.page()).doesNotContain(TITLE, "Skrevet");
    for (var other : List.of("case_worker_hjoerring", "home_nurse", "ward_nurse", "citizen")) {
      assertThat(Visitor.as(other).get(team + "/held").status()).as(other).isEqualTo(404);
      assertThat(post(other, team + "/held")).as(other).isEqualTo(404);
      assertThat(post(other, team + "/held/drop")).as(other).isEqualTo(404);
      assertThat(post(other, team + "/held/answer")).as(other).isEqualTo(404);
    }
    theWallStands(citizen);

    nurse.locator("select[name='answer']").selectOption("NOT_NOW");
    press(nurse, "Gem svaret");
    assertThat(nurse.getByText("Det passer ikke nu, i dag")).isVisible();
    assertThat(nurse.getByText(TITLE)).hasCount(0);
    assertThat(events(citizen)).isEqualTo(events);
    press(nurse, "Det gælder ikke mere");
    assertThat(rows(citizen)).isZero();
  }

  @Test
  void when_a_citizen_is_forgotten_so_is_what_a_unit_knew() {
    var citizen = admitted("1710489991", "Otto", LocalDate.parse("1998-10-15"));
    var noted = Held.noted("bipolar", Instant.parse("2026-11-20T08:00:00Z"));
    Browser.house().bean(HeldByUnits.class).keep(citizen.id(), N5, noted);
    assertThat(rows(citizen)).isEqualTo(1);

    var nobody = new Actor(Actor.Kind.SYSTEM, new UUID(0, 1), new UUID(0, 1));
    Browser.house().bean(JournalStore.class).forgetting().forget(citizen.id(), nobody);

    assertThat(rows(citizen)).isZero();
  }

  @Test
  @Proves("R3-46")
  void only_a_yes_of_the_citizens_goes_further() {
    var citizen = admitted("1510489997", "Rosa", LocalDate.parse("1998-10-15"));
    var nurse = Browser.signIn(Browser.page(390, 900, "da-DK"), "psychiatric_nurse");
    nurse.navigate(Browser.url("/teams/" + citizen.id().value() + "/held"));
    nurse.locator("#note-code").selectOption("bipolar");
    press(nurse, "Skriv det ned");
    press(nurse, "Gem svaret");
    assertThat(nurse.getByText("Vælg et svar.")).isVisible();
    assertThat(citizen.pathway().team().programme()).isNull();

    nurse.locator("select[name='answer']").selectOption("CITIZEN_YES");
    press(nurse, "Gem svaret");

    assertThat(nurse.getByText("Teamet og planen").first()).isVisible();
    assertThat(citizen.pathway().team().programme()).isEqualTo("bipolar");
    assertThat(citizen.pathway().team().work().standing()).isEqualTo(Standing.PROPOSED);
  }

  @Test
  void whom_the_programme_is_not_for_is_not_suggested() {
    var citizen = admitted("1510489990", "Gudrun", LocalDate.parse("1948-10-15"));
    var nurse = Browser.signIn(Browser.page(390, 900, "da-DK"), "psychiatric_nurse");
    nurse.navigate(Browser.url("/teams/" + citizen.id().value() + "/held"));
    nurse.locator("#note-code").selectOption("bipolar");
    press(nurse, "Skriv det ned");

    assertThat(nurse.getByText("Programmet er for andre, end borgeren er nu.")).isVisible();
    assertThat(nurse.locator("select[name='answer']")).hasCount(0);
  }

  private static void theWallStands(Patient citizen) {
    var held = Browser.house().bean(HeldByUnits.class);
    assertThat(held.of(viewer(new UnitId(N5)), citizen.id(), N5)).hasSize(1);
    assertThat(held.of(viewer(OTHER), citizen.id(), N5)).isEmpty();
    assertThat(held.of(viewer(UnitId.of("hjoerring", "myndighed")), citizen.id(), N5)).isEmpty();
    assertThat(
            sql()
                .sql("select count(*) from team.held where position('bipolar'::bytea in body) > 0")
                .query(Long.class)
                .single())
        .isZero();
    assertThat(
            sql()
                .sql("select distinct what from access.look where :p = any (pathways)")
                .param("p", citizen.id().value())
                .query(String.class)
                .list())
        .noneMatch(what -> what.contains("held") || what.contains("bipolar"));
  }

  private static Viewer viewer(UnitId unit) {
    return new Viewer(new UUID(4, 4), "", Role.WARD_NURSE, HOSPITAL, Set.of(unit));
  }

  private static int post(String persona, String address) {
    var visitor = Visitor.as(persona);
    var given =
        Map.of("command", UUID.randomUUID().toString(), "code", "bipolar", "answer", "NOT_NOW");
    return visitor
        .post(address, visitor.fields(visitor.get("/agreements"), "/logout", given))
        .status();
  }

  /// What somebody reads of a citizen and in their lists, without ids, numbers and hidden fields.
  private static List<String> pages(String persona, Patient citizen) {
    var visitor = Visitor.as(persona);
    var id = citizen.id().value();
    return List.of("/citizens/" + id, "/teams/" + id, "/work", "/admissions?view=list", "/notices")
        .stream()
        .map(path ->
            visitor
                .get(path)
                .page()
                .replaceFirst("(?s).*<main", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|(value|content)=\"[^\"]*\"|\\d+", ""))
        .toList();
  }

  private static long events(Patient citizen) {
    return count("select count(*) from journal.event where pathway_id = :p", citizen);
  }

  private static long rows(Patient citizen) {
    return count("select count(*) from team.held where pathway_id = :p", citizen);
  }

  private static long count(String query, Patient citizen) {
    return sql().sql(query).param("p", citizen.id().value()).query(Long.class).single();
  }

  private static JdbcClient sql() {
    return JdbcClient.create(Browser.house().database().superuser());
  }

  /// Somebody of Hjørring, admitted to N5; another unit of the same hospital knew them in a team.
  private static Patient admitted(String cpr, String given, LocalDate born) {
    var since = Instant.now().minusSeconds(86_400);
    var home = OrganisationId.of("hjoerring").value();
    var patient = Supported.atHome(cpr, given, "Kendt", born, since);
    var claim =
        new Claim(
            UUID.randomUUID().toString(),
            What.ADMISSION,
            Way.STATED,
            List.of(UUID.randomUUID().toString()),
            since,
            null,
            since,
            since,
            new Place(N5, "", "Sengeafsnit N5"),
            Sector.PSYCHIATRIC,
            false,
            home,
            List.of());
    patient.happens(
        new CommandId(UUID.randomUUID()),
        since,
        new PathwayCommand.OfStay(new StayCommand.Report(claim)),
        new PathwayCommand.OfTeamWork(new TeamWorkCommand.Change(Standing.PROPOSED, null, since)),
        new PathwayCommand.OfTeamWork(
            new TeamWorkCommand.Join(
                OTHER.value(), Perspective.TREATMENT, true, CitizensView.AGREES, since)),
        new PathwayCommand.OfTeamWork(new TeamWorkCommand.Change(Standing.DISSOLVED, null, since)));
    return patient;
  }
}
