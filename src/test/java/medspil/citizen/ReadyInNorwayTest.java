package medspil.citizen;

import static medspil.citizen.PathwayExamples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.agreement.AgreementsInForce;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Decision;
import medspil.stay.Claim;
import medspil.stay.Place;
import medspil.stay.Sector;
import medspil.stay.StayCommand;
import medspil.stay.StayId;
import medspil.stay.Way;
import medspil.stay.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, nobody in a Norwegian municipality is asked whether it can receive the patient
/// who is ready, and the days run.
class ReadyInNorwayTest {
  private static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.demoHelsefellesskap()));
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final Instant READY = Instant.parse("2026-05-06T09:00:00Z");
  private static final StayId STAY = StayId.named("episode");
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
  private static final String WARD = "Hjertemedisinsk sengepost";
  private static final String ALLOCATION = "Tildelingskontoret, Trondheim";
  private static final AgreementsInForce REGULATION = regulation();
  private static final DecidePathway DECIDE =
      new DecidePathway(() -> new FollowAgreements(REGULATION, DIRECTORY));

  @Test
  @Proves("R4-76")
  void the_ward_tells_the_municipality_within_a_day_of_admission() {
    assertThat(owed(admitted())).containsExactly("early_notice: " + WARD + " by 2026-05-05");
  }

  @Test
  @Proves("R4-76")
  void who_is_ready_is_answered_for_and_a_no_asks_for_a_day() {
    var ready = does(admitted(), new StayCommand.DeclareReady(STAY, READY));
    assertThat(owed(ready)).contains("answer: " + ALLOCATION, "five_points: " + WARD);

    var no = does(ready, answer(READY, null, READY.plusSeconds(600)));
    assertThat(owed(no))
        .doesNotContain("answer: " + ALLOCATION)
        .contains("name_a_day: " + ALLOCATION);

    var day = answer(READY, LocalDate.parse("2026-05-08"), READY.plusSeconds(900));
    assertThat(owed(does(no, day)))
        .doesNotContain("answer: " + ALLOCATION, "name_a_day: " + ALLOCATION);
  }

  @Test
  @Proves("R4-76")
  void a_notice_that_is_withdrawn_asks_nothing_and_a_new_one_asks_again() {
    var ready = does(admitted(), new StayCommand.DeclareReady(STAY, READY));
    var answered = does(ready, answer(READY, LocalDate.parse("2026-05-07"), READY.plusSeconds(60)));
    var withdrawn = does(answered, new StayCommand.WithdrawReady(STAY, READY.plusSeconds(600)));
    assertThat(owed(withdrawn)).doesNotContain("answer: " + ALLOCATION, "five_points: " + WARD);

    var again = does(withdrawn, new StayCommand.DeclareReady(STAY, READY.plusSeconds(90_000)));
    assertThat(owed(again)).contains("answer: " + ALLOCATION);
  }

  private static StayCommand answer(Instant ready, @Nullable LocalDate from, Instant at) {
    return new StayCommand.AnswerReady(STAY, ready, from, at);
  }

  private static Pathway admitted() {
    var home = OrganisationId.of("trondheim").value();
    var known =
        PathwayExamples.after(
            Pathway.NEW, new CitizenEvent.Registered(home, LocalDate.parse("1948-03-12")));
    var ward = UnitId.of("st-olavs-hospital", "hjertemedisin").value();
    return does(
        known,
        new StayCommand.Report(
            new Claim(
                "m1",
                What.ADMISSION,
                Way.STATED,
                List.of("episode"),
                AT,
                AT,
                AT,
                AT,
                new Place(ward, "", WARD),
                Sector.SOMATIC,
                false,
                null,
                List.of())));
  }

  private static Pathway does(Pathway pathway, StayCommand command) {
    var decision =
        DECIDE.decide(
            pathway,
            new PathwayCommand.OfStay(command),
            new Subject(ID.value()),
            READY,
            UUID::randomUUID);
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return DecidePathway.evolve(pathway, ((Decision.Accepted) decision).happened());
  }

  private static List<String> owed(Pathway pathway) {
    return LibraryExamples.owed(pathway, DIRECTORY, NORWAY);
  }

  private static AgreementsInForce regulation() {
    return LibraryExamples.inForce(
        DIRECTORY,
        LocalDate.parse("2019-01-01"),
        LocalDate.parse("2026-05-04"),
        NORWAY,
        "forskrift-utskrivningsklare-pasienter-no");
  }
}
