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
import medspil.discharge.GoingHomeCommand;
import medspil.discharge.HandOverId;
import medspil.goal.Aim;
import medspil.goal.Direction;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.stay.Claim;
import medspil.stay.Place;
import medspil.stay.Sector;
import medspil.stay.StayCommand;
import medspil.stay.StayId;
import medspil.stay.Way;
import medspil.stay.What;
import org.junit.jupiter.api.Test;

/// If this breaks, nobody learns that they were asked to take over, or nobody looks for another
/// when the answer is no.
class HandOverDutiesTest {
  private static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.demoRegion()));
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final StayId STAY = StayId.named("episode");
  private static final UUID WARD = UnitId.of("regionshospitalet-randers", "m1").value();
  private static final UUID FACILITY = UnitId.of("engparken", "engparken").value();
  private static final UUID NURSES = UnitId.of("norddjurs", "hjemmesygeplejen").value();
  private static final UUID STRANGERS = UnitId.of("solgaarden", "solgaarden").value();
  private static final HandOverId HOME = new HandOverId(new UUID(5, 1));
  private static final HandOverId OTHER = new HandOverId(new UUID(5, 2));
  private static final DecidePathway DECIDE =
      new DecidePathway(() ->
          new FollowAgreements(
              LibraryExamples.inForce(
                  DIRECTORY,
                  LocalDate.parse("2024-01-01"),
                  DAY,
                  DENMARK,
                  "overdragelse-ved-udskrivelse-demo"),
              DIRECTORY));

  @Test
  @Proves("R3-18")
  void who_is_asked_answers_and_a_no_goes_to_the_authority_until_another_says_yes() {
    var asked = does(admitted(), offer(HOME, FACILITY, 0));
    assertThat(owed(asked)).containsExactly("facility_answers: Engparken by 2026-05-05");

    var no = does(asked, decline(HOME, 60));
    assertThat(owed(no)).containsExactly("find_another: Myndighed, Norddjurs by 2026-05-05");

    var another = does(no, offer(OTHER, NURSES, 120));
    assertThat(owed(another))
        .containsExactly(
            "find_another: Myndighed, Norddjurs by 2026-05-05",
            "municipality_answers: Hjemmesygeplejen, Norddjurs by 2026-05-05");

    assertThat(owed(does(another, accept(OTHER, 180)))).isEmpty();
  }

  @Test
  void a_no_that_becomes_a_yes_takes_with_it_what_was_owed_for_the_no() {
    var no = does(does(admitted(), offer(HOME, FACILITY, 0)), decline(HOME, 60));

    assertThat(owed(does(no, accept(HOME, 120)))).isEmpty();
  }

  @Test
  void what_was_withdrawn_is_not_answered_and_twice_the_same_is_once() {
    var asked = does(admitted(), offer(HOME, FACILITY, 0));
    var twice = does(asked, offer(HOME, FACILITY, 0));
    assertThat(owed(twice)).hasSize(1);

    var gone = new GoingHomeCommand.WithdrawHandOver(STAY, HOME, AT.plusSeconds(60));
    assertThat(owed(does(twice, of(gone)))).isEmpty();
  }

  @Test
  void who_has_no_role_around_the_citizen_owes_nothing_by_being_asked() {
    assertThat(owed(does(admitted(), offer(HOME, STRANGERS, 0)))).isEmpty();
  }

  private static PathwayCommand offer(HandOverId id, UUID to, long seconds) {
    return of(
        new GoingHomeCommand.OfferHandOver(
            STAY, id, WARD, to, note("Sårpleje"), DAY.plusDays(1), AT.plusSeconds(seconds)));
  }

  private static PathwayCommand decline(HandOverId id, long seconds) {
    return of(
        new GoingHomeCommand.DeclineHandOver(
            STAY, id, new UUID(9, 1), note("Ingen nattevagt"), AT.plusSeconds(seconds)));
  }

  private static PathwayCommand accept(HandOverId id, long seconds) {
    return of(
        new GoingHomeCommand.AcceptHandOver(
            STAY, id, new UUID(9, 1), DAY.plusDays(2), AT.plusSeconds(seconds)));
  }

  private static PathwayCommand of(GoingHomeCommand command) {
    return new PathwayCommand.OfDischarge(command);
  }

  private static Note note(String words) {
    return new Note(new NoteId(UUID.randomUUID()), words);
  }

  /// Supported at Engparken, and admitted.
  private static Pathway admitted() {
    var known =
        PathwayExamples.after(
            Pathway.NEW,
            new CitizenEvent.Registered(
                OrganisationId.of("norddjurs").value(), LocalDate.parse("1948-10-08")));
    var goal =
        new GoalCommand.SetGoal(
            new GoalId(new UUID(4, 1)),
            GoalLevel.INTERVENTION_GOAL,
            null,
            note("Går ud alene"),
            new Aim(Direction.DEVELOP, true, false, null, FACILITY),
            Side.AUTHORITY,
            DAY,
            AT);
    var claim =
        new Claim(
            "m1",
            What.ADMISSION,
            Way.STATED,
            List.of("episode"),
            AT,
            AT,
            AT,
            AT,
            new Place(WARD, "", "Medicinsk afsnit M1"),
            Sector.SOMATIC,
            false,
            null,
            List.of());
    return does(
        does(known, new PathwayCommand.OfGoal(goal)),
        new PathwayCommand.OfStay(new StayCommand.Report(claim)));
  }

  private static Pathway does(Pathway pathway, PathwayCommand command) {
    var decision = DECIDE.decide(pathway, command, new Subject(ID.value()), AT, UUID::randomUUID);
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return DecidePathway.evolve(pathway, ((Decision.Accepted) decision).happened());
  }

  private static List<String> owed(Pathway pathway) {
    return LibraryExamples.owed(pathway, DIRECTORY, DENMARK);
  }
}
