package medspil.citizen;

import static medspil.citizen.PathwayExamples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Decision;
import medspil.team.Standing;
import medspil.team.StartUp;
import medspil.team.TeamCommand;
import medspil.team.TeamWorkCommand;
import org.junit.jupiter.api.Test;

/// If this breaks, a citizen is told of a team, and no one of it calls for weeks.
class StartUpDutiesTest {
  private static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.demoRegion()));
  private static final ZoneId HOME = ZoneId.of("Europe/Copenhagen");
  private static final LocalDate DAY = LocalDate.parse("2026-06-08");
  private static final Instant AT = Instant.parse("2026-06-08T08:00:00Z");
  private static final UUID PSYCHIATRY =
      UnitId.of("psykiatrien-nordjylland", "koordinatorer").value();
  private static final String PROGRAMME = "forloebsprogram-bipolar-nord";
  private static final DecidePathway WITHOUT_DAYS = decide(PROGRAMME);
  private static final DecidePathway DECIDE = decide(PROGRAMME, PROGRAMME + "-lokalt-bilag-demo");

  @Test
  @Proves("R3-101")
  void the_coordinator_holds_the_meeting_in_the_time_that_the_parties_agreed_on() {
    var proposed = does(DECIDE, covered(1998), change(Standing.PROPOSED));
    assertThat(owed(proposed)).noneMatch(one -> one.contains("start_up"));

    var started = does(DECIDE, proposed, change(Standing.STARTED));
    assertThat(owed(started)).contains("start_up_meeting: Jobcenter Hjørring by 2026-06-22");

    var placed =
        new PathwayCommand.OfTeam(
            new TeamCommand.PlaceOtherwise("psychiatry", PSYCHIATRY, "citizens_wish", AT));
    assertThat(owed(does(DECIDE, started, placed)))
        .contains("start_up_meeting: Forløbskoordinatorerne, psykiatrien by 2026-06-22");

    var held = does(DECIDE, started, held());
    assertThat(owed(held)).noneMatch(one -> one.contains("start_up"));
    assertThat(owed(does(DECIDE, held, change(Standing.RESTING), change(Standing.STARTED))))
        .as("the same team goes on")
        .noneMatch(one -> one.contains("start_up"));
  }

  @Test
  void no_number_is_made_up_and_nobody_else_owes_it() {
    var started = change(Standing.STARTED);
    var proposed = change(Standing.PROPOSED);

    assertThat(owed(does(WITHOUT_DAYS, covered(1998), proposed, started)))
        .as("until the parties have agreed on a number")
        .noneMatch(one -> one.contains("start_up"));
    assertThat(owed(does(DECIDE, covered(1950), proposed, started)))
        .as("whom the programme does not cover")
        .noneMatch(one -> one.contains("start_up"));
    assertThat(owed(does(DECIDE, covered(1998), proposed, started, change(Standing.DISSOLVED))))
        .noneMatch(one -> one.contains("start_up"));
  }

  @Test
  void a_new_team_meets_anew() {
    var met =
        does(DECIDE, covered(1998), change(Standing.PROPOSED), change(Standing.STARTED), held());

    var later = Instant.parse("2026-09-08T08:00:00Z");
    var again =
        does(
            DECIDE,
            met,
            change(Standing.DISSOLVED),
            new PathwayCommand.OfTeamWork(
                new TeamWorkCommand.Change(Standing.PROPOSED, null, later)),
            new PathwayCommand.OfTeamWork(
                new TeamWorkCommand.Change(Standing.STARTED, null, later)));

    assertThat(again.team().work().startUp()).isEmpty();
    assertThat(owed(again)).anyMatch(one -> one.startsWith("start_up_meeting"));
  }

  private static PathwayCommand held() {
    return new PathwayCommand.OfTeamWork(
        new TeamWorkCommand.HoldStartUp(DAY, StartUp.Form.VIDEO, AT));
  }

  private static PathwayCommand change(Standing to) {
    return new PathwayCommand.OfTeamWork(new TeamWorkCommand.Change(to, null, AT));
  }

  /// Somebody of Hjørring in the programme, in contact with the job centre.
  private static Pathway covered(int born) {
    var known =
        PathwayExamples.after(
            Pathway.NEW,
            new CitizenEvent.Registered(
                OrganisationId.of("hjoerring").value(), LocalDate.of(born, 3, 12)));
    return does(
        DECIDE,
        known,
        new PathwayCommand.OfTeam(new TeamCommand.StateProgramme("bipolar", AT)),
        new PathwayCommand.OfTeam(new TeamCommand.StateJobCentreContact(true, AT)),
        new PathwayCommand.OfTeam(new TeamCommand.StateFacility(false, false, AT)));
  }

  private static Pathway does(DecidePathway decide, Pathway pathway, PathwayCommand... wishes) {
    var after = pathway;
    for (var wish : wishes) {
      var decision = decide.decide(after, wish, new Subject(ID.value()), AT, UUID::randomUUID);
      assertThat(decision).isInstanceOf(Decision.Accepted.class);
      after = DecidePathway.evolve(after, ((Decision.Accepted) decision).happened());
    }
    return after;
  }

  private static DecidePathway decide(String... agreements) {
    return new DecidePathway(() ->
        new FollowAgreements(
            LibraryExamples.inForce(
                DIRECTORY, LocalDate.parse("2024-01-01"), DAY, HOME, agreements),
            DIRECTORY));
  }

  private static List<String> owed(Pathway pathway) {
    return LibraryExamples.owed(pathway, DIRECTORY, HOME);
  }
}
