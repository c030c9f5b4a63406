package medspil.app;

import java.time.Duration;
import java.time.Instant;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.plan.PlanCommand;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The action plan of the demo's citizen at a facility: a version that was sent, and that the
/// facility has read.
@Profile("demo")
@Component
final class DemoPlans {

  private final DemoChapter chapter;

  DemoPlans(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "plan");
  }

  void tell(PathwayId citizen, Instant now) {
    var then = now.minus(Duration.ofDays(55));
    act(
        citizen,
        "made",
        new PlanCommand.MakePlan(
            0,
            chapter.note("duration", "Vi ser på det igen på det årlige møde."),
            chapter.note("other", "Egen lejlighed på Solgården. Fast læge i Hjørring."),
            Side.AUTHORITY,
            then));
    act(citizen, "sent", new PlanCommand.SendPlan(1, Side.AUTHORITY, then));
    var facility = UnitId.of("solgaarden", "solgaarden").value();
    act(citizen, "read", new PlanCommand.AcknowledgePlan(1, facility, Side.PROVIDER, then));
  }

  private void act(PathwayId citizen, String what, PlanCommand command) {
    chapter.act(citizen, what, command.at(), new PathwayCommand.OfPlan(command));
  }
}
