package medspil.individualplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, somebody has a plan they did not ask for, or others write in the one they have.
class DecideIndividualPlanTest {
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-05-04");
  private static final UUID UNIT = new UUID(1, 1);
  private static final UUID APPOINTS = new UUID(1, 2);
  private static final UUID PERSON = new UUID(2, 1);
  private static final EntryId ONE = new EntryId(new UUID(3, 1));
  private static final EntryId OTHER = new EntryId(new UUID(3, 2));

  private final IndividualPlan needed =
      does(
          IndividualPlan.NONE,
          new IndividualPlanCommand.NoteNeed(new UUID(5, 1), UNIT, APPOINTS, AT));
  private final IndividualPlan open = does(needed, wish(true, null));

  @Test
  void there_is_no_plan_before_the_patient_says_so_and_none_after_they_take_it_back() {
    assertThat(refusal(needed, write(ONE, Entry.Hand.PATIENT)))
        .isEqualTo(IndividualPlanRefusal.NOT_WISHED);
    assertThat(needed.isOpen()).isFalse();

    var written = does(open, write(ONE, Entry.Hand.PATIENT));
    var back = does(written, wish(false, null));

    assertThat(back.isOpen()).isFalse();
    assertThat(refusal(back, write(OTHER, Entry.Hand.PATIENT)))
        .isEqualTo(IndividualPlanRefusal.NOT_WISHED);
    assertThat(does(back, wish(true, null)).paper().standing()).hasSize(1);
  }

  @Test
  void it_begins_empty_and_nothing_in_the_house_could_fill_it_from_another_plan() {
    var opened = new DecideIndividualPlan(needed).decide(wish(true, null));

    assertThat(((Decision.Accepted) opened).happened())
        .extracting(one -> one.event().getClass().getSimpleName())
        .containsExactly("WishSaid");
    assertThat(open.paper()).isEqualTo(PlanPaper.EMPTY);
    noClasses()
        .that()
        .resideInAPackage("medspil.individualplan..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("medspil.plan..", "medspil.team..", "medspil.need..", "medspil.stay..")
        .check(new ClassFileImporter().importPackages("medspil.individualplan"));
    noClasses()
        .that()
        .resideInAnyPackage("medspil.plan..", "medspil.team..", "medspil.goal..", "medspil.need..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("medspil.individualplan..")
        .check(new ClassFileImporter().importPackages("medspil"));
  }

  @Test
  @Proves("R4-28")
  void a_coordinator_is_there_with_a_plan_without_one_and_after_a_no_to_one() {
    var offered = does(needed, new IndividualPlanCommand.OfferCoordinator(true, AT));
    var appointed = does(offered, appoint());
    var without = does(appointed, wish(false, TODAY.plusDays(30)));

    assertThat(without.coordinating().isDoneBy(PERSON)).isTrue();
    assertThat(does(does(without, wish(true, null)), wish(false, null)).coordinating())
        .isEqualTo(appointed.coordinating());
    assertThat(refusal(needed, appoint())).isEqualTo(IndividualPlanRefusal.NOT_OFFERED);
    var no = new IndividualPlanCommand.AnswerCoordinator(false, true, AT);
    assertThat(refusal(does(offered, no), appoint())).isEqualTo(IndividualPlanRefusal.DECLINED);
    assertThat(does(appointed, no).coordinating().appointed()).isNull();
    assertThat(
            does(
                    does(does(offered, no), new IndividualPlanCommand.OfferCoordinator(true, AT)),
                    appoint())
                .coordinating()
                .isDoneBy(PERSON))
        .isTrue();
    assertThat(refusal(appointed, new IndividualPlanCommand.EndNeed(AT)))
        .isEqualTo(IndividualPlanRefusal.STILL_COORDINATED);
  }

  @Test
  void asking_again_is_on_a_day_to_come_and_after_a_no() {
    assertThat(refusal(needed, wish(false, TODAY))).isEqualTo(IndividualPlanRefusal.ASK_LATER);
    assertThat(refusal(needed, wish(true, TODAY.plusDays(1))))
        .isEqualTo(IndividualPlanRefusal.ASK_LATER);
    assertThat(does(needed, wish(false, TODAY.plusDays(1))).said().orElseThrow().askAgain())
        .isEqualTo(TODAY.plusDays(1));
  }

  @Test
  void what_the_patient_wrote_is_theirs_and_what_others_propose_waits_for_a_yes() {
    var written = does(open, write(ONE, Entry.Hand.PATIENT));
    var proposed = does(written, write(OTHER, Entry.Hand.PARTICIPANT));

    assertThat(refusal(written, end(ONE, Entry.Hand.COORDINATOR)))
        .isEqualTo(IndividualPlanRefusal.NOT_YOUR_ENTRY);
    assertThat(proposed.paper().standing()).hasSize(1);
    assertThat(refusal(proposed, settle(OTHER, Entry.State.STANDS, Entry.Hand.PARTICIPANT)))
        .isEqualTo(IndividualPlanRefusal.NOT_YOUR_ENTRY);
    var taken = does(proposed, settle(OTHER, Entry.State.STANDS, Entry.Hand.PATIENT));
    assertThat(taken.paper().standing()).hasSize(2);
    assertThat(refusal(taken, end(OTHER, Entry.Hand.PARTICIPANT)))
        .isEqualTo(IndividualPlanRefusal.NOT_YOUR_ENTRY);
    assertThat(does(taken, end(OTHER, Entry.Hand.PATIENT)).paper().standing()).hasSize(1);
    var declined = does(proposed, settle(OTHER, Entry.State.DECLINED, Entry.Hand.PATIENT));
    assertThat(refusal(declined, settle(OTHER, Entry.State.STANDS, Entry.Hand.PATIENT)))
        .isEqualTo(IndividualPlanRefusal.NOT_PROPOSED);
  }

  @Test
  void a_version_is_kept_when_something_changed_and_stays_as_it_was() {
    var written = does(open, write(ONE, Entry.Hand.PATIENT));
    var kept = does(written, new IndividualPlanCommand.Keep(0, true, AT));
    var was = kept.paper().versions().getFirst().entries();

    assertThat(refusal(kept, new IndividualPlanCommand.Keep(1, true, AT)))
        .isEqualTo(IndividualPlanRefusal.NOTHING_CHANGED);
    assertThat(refusal(written, new IndividualPlanCommand.Keep(1, true, AT)))
        .isEqualTo(IndividualPlanRefusal.CHANGED_MEANWHILE);
    var ended = does(kept, end(ONE, Entry.Hand.PATIENT));
    assertThat(ended.paper().versions().getFirst().entries()).isEqualTo(was);
    assertThat(ended.paper().isChangedSince()).isTrue();
    assertThat(does(ended, withhold()).paper().entries()).isEqualTo(ended.paper().entries());
  }

  private static IndividualPlanCommand wish(boolean yes, @Nullable LocalDate again) {
    return new IndividualPlanCommand.SayWish(
        new Wish(yes, "patient", "own_page", true, null, again, AT), TODAY);
  }

  private static IndividualPlanCommand appoint() {
    return new IndividualPlanCommand.Appoint(PERSON, APPOINTS, true, AT);
  }

  private static IndividualPlanCommand write(EntryId id, Entry.Hand hand) {
    return new IndividualPlanCommand.Write(
        id,
        "goals",
        new Note(new NoteId(id.value()), "Gå til butikken"),
        Entry.Promise.NONE,
        hand,
        hand == Entry.Hand.PATIENT ? null : UNIT,
        AT);
  }

  private static IndividualPlanCommand end(EntryId id, Entry.Hand hand) {
    return settle(id, Entry.State.ENDED, hand);
  }

  private static IndividualPlanCommand settle(EntryId id, Entry.State how, Entry.Hand hand) {
    return new IndividualPlanCommand.Settle(id, how, hand, UNIT, AT);
  }

  private static IndividualPlanCommand withhold() {
    return new IndividualPlanCommand.Withhold(OTHER, Set.of(UNIT), true, AT);
  }

  private static IndividualPlan does(IndividualPlan plan, IndividualPlanCommand command) {
    var after = plan;
    if (new DecideIndividualPlan(plan).decide(command) instanceof Decision.Accepted accepted) {
      for (var one : accepted.happened()) {
        after = after.evolve((IndividualPlanEvent) one.event());
      }
    }
    return after;
  }

  private static Object refusal(IndividualPlan plan, IndividualPlanCommand command) {
    return ((Decision.Refused) new DecideIndividualPlan(plan).decide(command)).refusal();
  }
}
