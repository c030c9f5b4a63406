package medspil.app;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import medspil.citizen.MigratePathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.PathwayId;
import medspil.journal.UnknownEventType;
import medspil.transition.OpenCases;
import medspil.transition.Transition;
import medspil.transition.Transitions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Carries out what was chosen for open cases, one citizen's course at a time.
///
/// The command's id follows from the choice and the course, so one that was broken off goes on, and
/// nothing is done twice.
@Component
public final class CarryOver {
  private static final Logger LOG = LoggerFactory.getLogger(CarryOver.class);
  private static final int TELL_EVERY = 50;

  private final Transitions transitions;
  private final OpenCases cases;
  private final Pathways pathways;
  private final Clock clock;

  CarryOver(Transitions transitions, OpenCases cases, Pathways pathways, Clock clock) {
    this.transitions = transitions;
    this.cases = cases;
    this.pathways = pathways;
    this.clock = clock;
  }

  /// All that was chosen and is not carried out.
  public void run() {
    for (var next = transitions.next(); next.isPresent(); next = transitions.next()) {
      carryOut(next.get());
    }
  }

  private void carryOut(Transition one) {
    var open = cases.of(one.to(), one.choice());
    var wish = one.choice().mode().map(mode -> new MigratePathway.Wish(one.to(), mode));
    var unreadable = 0;
    for (var done = 0; done < open.size(); done++) {
      if (wish.isPresent() && !isCarriedOut(one, open.get(done), wish.get())) {
        unreadable++;
      }
      if (done % TELL_EVERY == 0) {
        transitions.goneThrough(one.id(), done, open.size(), unreadable);
      }
    }
    transitions.goneThrough(one.id(), open.size(), open.size(), unreadable);
    transitions.over(one.id(), clock.instant());
  }

  /// False for one who is forgotten, or whose course this release cannot read.
  private boolean isCarriedOut(Transition one, PathwayId pathway, MigratePathway.Wish wish) {
    var actor = new Actor(Actor.Kind.PERSON, one.chosenBy(), one.organisation());
    var now = clock.instant();
    try {
      return pathways.bySystem(
              actor,
              pathway,
              command(one, pathway),
              now,
              List.of(),
              new PathwayCommand.Migrate(wish))
          instanceof Answer.Committed;
    } catch (UnknownEventType _) {
      LOG.warn("transition {} passes over a pathway of a later release", one.id());
      return false;
    }
  }

  private static CommandId command(Transition one, PathwayId pathway) {
    var name = "transition:" + one.id() + ":" + pathway.value();
    return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
