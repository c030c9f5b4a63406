package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.individualplan.Entry;
import medspil.individualplan.EntryId;
import medspil.individualplan.IndividualPlanCommand;
import medspil.individualplan.Wish;
import medspil.journal.PathwayId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's Norwegian patients: one has a coordinator and a plan of her own, the other's need was
/// told of today.
@Profile("demo")
@Component
final class DemoIndividualPlans {
  private static final UUID APPOINTS = UnitId.of("trondheim", "koordinerende").value();
  private static final UUID ALLOCATES = UnitId.of("trondheim", "tildeling").value();
  private static final UUID WARD = UnitId.of("st-olavs-hospital", "dps").value();
  private static final UUID TRINE = DemoWorkers.id("coordinator_trondheim");

  private final DemoChapter chapter;

  DemoIndividualPlans(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "individual_plan");
  }

  void tell(PathwayId sigrid, PathwayId arne, Instant now) {
    var then = now.minus(Duration.ofDays(60));
    act(
        sigrid,
        "coordinator",
        new IndividualPlanCommand.NoteNeed(chapter.named("sigrid"), ALLOCATES, APPOINTS, then),
        new IndividualPlanCommand.OfferCoordinator(false, then),
        new IndividualPlanCommand.AnswerCoordinator(true, true, then),
        new IndividualPlanCommand.Appoint(TRINE, APPOINTS, false, then),
        new IndividualPlanCommand.SayWish(
            new Wish(
                false,
                "patient",
                "talk",
                false,
                APPOINTS,
                DemoChapter.day(now.minus(Duration.ofDays(20))),
                then),
            DemoChapter.day(then)));
    plan(sigrid, now.minus(Duration.ofDays(18)), now);
    act(
        arne,
        "need",
        new IndividualPlanCommand.NoteNeed(
            chapter.named("arne"), WARD, APPOINTS, now.minus(Duration.ofHours(4))));
  }

  private void plan(PathwayId sigrid, Instant at, Instant now) {
    act(
        sigrid,
        "plan",
        new IndividualPlanCommand.SayWish(
            new Wish(true, "patient", "own_page", true, null, null, at), DemoChapter.day(at)),
        write("matters", "Å bo hjemme med hunden, og gå i kirken om søndagen.", at),
        write("goals", "Jeg vil gå til butikken alene igjen før jul.", at),
        new IndividualPlanCommand.Write(
            new EntryId(chapter.named("walk")),
            "measures",
            chapter.note("walk", "Gåtrening to ganger i uka, samme person hver gang"),
            new Entry.Promise(ALLOCATES, DemoChapter.day(now.plus(Duration.ofDays(30)))),
            Entry.Hand.COORDINATOR,
            APPOINTS,
            at),
        new IndividualPlanCommand.Write(
            new EntryId(chapter.named("dog")),
            "measures",
            chapter.note("dog", "Jeg spør naboen om hunden når jeg er på sykehuset"),
            new Entry.Promise(sigrid.value(), null),
            Entry.Hand.PATIENT,
            null,
            at),
        new IndividualPlanCommand.SayReading(ALLOCATES, true, true, at),
        new IndividualPlanCommand.PlanEvaluation(
            DemoChapter.day(now.plus(Duration.ofDays(45))), DemoChapter.day(at), true, at),
        new IndividualPlanCommand.Keep(0, true, at),
        new IndividualPlanCommand.Write(
            new EntryId(chapter.named("proposal")),
            "measures",
            chapter.note("proposal", "Ergoterapeuten kan se på badet før du kommer hjem"),
            Entry.Promise.NONE,
            Entry.Hand.PARTICIPANT,
            ALLOCATES,
            at));
  }

  private IndividualPlanCommand write(String heading, String words, Instant at) {
    return new IndividualPlanCommand.Write(
        new EntryId(chapter.named(heading)),
        heading,
        chapter.note(heading, words),
        Entry.Promise.NONE,
        Entry.Hand.PATIENT,
        null,
        at);
  }

  private void act(PathwayId citizen, String what, IndividualPlanCommand... commands) {
    chapter.act(
        citizen,
        what,
        commands[0].at(),
        List.of(commands).stream()
            .map(PathwayCommand.OfIndividualPlan::new)
            .toArray(PathwayCommand[]::new));
  }
}
