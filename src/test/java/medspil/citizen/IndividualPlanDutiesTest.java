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
import medspil.individualplan.IndividualPlanCommand;
import medspil.individualplan.Wish;
import medspil.journal.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, the coordinating unit does not know that somebody needs a coordinator, or those
/// who wanted to be asked again are not.
class IndividualPlanDutiesTest {
  private static final Directory DIRECTORY =
      Directory.of(
          List.of(
              DirectoryFile.denmark(),
              DirectoryFile.demoRegion(),
              DirectoryFile.demoHelsefellesskap()));
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final UUID ALLOCATES = UnitId.of("trondheim", "tildeling").value();
  private static final UUID APPOINTS = UnitId.of("trondheim", "koordinerende").value();
  private static final UUID NURSING = UnitId.of("trondheim", "hjemmetjenesten").value();
  private static final String UNIT = "Koordinerende enhet og barnekoordinator, Trondheim";
  private static final DecidePathway DECIDE =
      new DecidePathway(() ->
          new FollowAgreements(
              LibraryExamples.inForce(
                  DIRECTORY, LocalDate.parse("2024-01-01"), DAY, NORWAY, "individuell-plan-demo"),
              DIRECTORY));

  @Test
  @Proves({"R4-28", "R4-86"})
  void the_coordinating_unit_offers_and_appoints_and_a_no_to_a_plan_changes_nothing_in_that() {
    var needed =
        does(known(), new IndividualPlanCommand.NoteNeed(new UUID(5, 1), ALLOCATES, APPOINTS, AT));
    assertThat(owed(needed))
        .containsExactlyInAnyOrder(
            "offer: " + UNIT + " by 2026-05-11", "ask: " + UNIT + " by 2026-05-18");

    var no = does(needed, wish(false, null));
    assertThat(owed(no)).containsExactly("offer: " + UNIT + " by 2026-05-11");

    var offered = does(no, new IndividualPlanCommand.OfferCoordinator(false, AT));
    assertThat(owed(offered)).isEmpty();
    var said = does(offered, new IndividualPlanCommand.AnswerCoordinator(true, true, AT));
    assertThat(owed(said)).containsExactly("appoint: " + UNIT + " by 2026-05-18");
    assertThat(owed(does(said, appoint()))).isEmpty();
  }

  @Test
  void the_coordinators_unit_asks_again_and_looks_at_the_plan_on_the_days_that_were_said() {
    var needed =
        does(
            known(),
            new IndividualPlanCommand.NoteNeed(new UUID(5, 1), ALLOCATES, APPOINTS, AT),
            new IndividualPlanCommand.OfferCoordinator(false, AT),
            appoint(),
            wish(false, DAY.plusDays(30)));
    assertThat(owed(needed)).containsExactly("ask_again: Hjemmetjenesten, Trondheim by 2026-06-10");

    var open = does(needed, wish(true, null));
    assertThat(owed(open)).isEmpty();
    var planned =
        does(open, new IndividualPlanCommand.PlanEvaluation(DAY.plusDays(60), DAY, true, AT));
    assertThat(owed(planned)).containsExactly("evaluate: Hjemmetjenesten, Trondheim by 2026-07-04");
    assertThat(owed(does(planned, wish(false, null)))).isEmpty();
    assertThat(
            owed(does(planned, new IndividualPlanCommand.HoldEvaluation(DAY, null, DAY, true, AT))))
        .isEmpty();
  }

  private static IndividualPlanCommand appoint() {
    return new IndividualPlanCommand.Appoint(new UUID(9, 1), NURSING, false, AT);
  }

  private static IndividualPlanCommand wish(boolean yes, @Nullable LocalDate again) {
    return new IndividualPlanCommand.SayWish(
        new Wish(yes, "patient", "own_page", true, null, again, AT), DAY);
  }

  private static Pathway known() {
    return PathwayExamples.after(
        Pathway.NEW,
        new CitizenEvent.Registered(
            OrganisationId.of("trondheim").value(), LocalDate.parse("1948-03-12")));
  }

  private static Pathway does(Pathway pathway, IndividualPlanCommand... commands) {
    var after = pathway;
    for (var command : commands) {
      var wish = new PathwayCommand.OfIndividualPlan(command);
      var decision = DECIDE.decide(after, wish, new Subject(ID.value()), AT, UUID::randomUUID);
      assertThat(decision).isInstanceOf(Decision.Accepted.class);
      after = DecidePathway.evolve(after, ((Decision.Accepted) decision).happened());
    }
    return after;
  }

  private static List<String> owed(Pathway pathway) {
    return LibraryExamples.owed(pathway, DIRECTORY, NORWAY);
  }
}
