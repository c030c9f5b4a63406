package medspil.app;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.goal.Side;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.plan.PlanCommand;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The action plan of the demo's citizen at a facility: a version that was sent, and that the
/// facility has read.
@Profile("demo")
@Component
final class DemoPlans {
  private static final Actor DEMO = new Actor(Actor.Kind.SYSTEM, new UUID(0, 1), new UUID(0, 1));

  private final Pathways pathways;

  DemoPlans(Pathways pathways) {
    this.pathways = pathways;
  }

  void tell(PathwayId citizen, Instant now) {
    var then = now.minus(Duration.ofDays(55));
    act(
        citizen,
        "made",
        new PlanCommand.MakePlan(
            0,
            note("duration", "Vi ser på det igen på det årlige møde."),
            note("other", "Egen lejlighed på Solgården. Fast læge i Hjørring."),
            Side.AUTHORITY,
            then));
    act(citizen, "sent", new PlanCommand.SendPlan(1, Side.AUTHORITY, then));
    var facility = UnitId.of("solgaarden", "solgaarden").value();
    act(citizen, "read", new PlanCommand.AcknowledgePlan(1, facility, Side.PROVIDER, then));
  }

  private void act(PathwayId citizen, String what, PlanCommand command) {
    pathways.bySystem(
        DEMO,
        citizen,
        new CommandId(named(what)),
        command.at(),
        List.of(),
        new PathwayCommand.OfPlan(command));
  }

  private static Note note(String name, String words) {
    return new Note(new NoteId(named("note/" + name)), words);
  }

  private static UUID named(String what) {
    return UUID.nameUUIDFromBytes(("demo:plan:" + what).getBytes(StandardCharsets.UTF_8));
  }
}
