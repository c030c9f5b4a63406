package medspil.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.task.TaskCommand;
import medspil.task.store.PassedDates;
import org.springframework.stereotype.Component;

/// Writes once, for each open task whose final date passed, that it did.
///
/// The command's id follows from the task and the date, so any number of servers may do this at
/// once, and one that is killed in the middle has lost nothing.
@Component
final class NotePassedDates {
  private static final Actor CLOCK = new Actor(Actor.Kind.SYSTEM, new UUID(0, 2), new UUID(0, 2));
  private static final int PORTION = 200;

  private final PassedDates dates;
  private final Pathways pathways;

  NotePassedDates(PassedDates dates, Pathways pathways) {
    this.dates = dates;
    this.pathways = pathways;
  }

  void run(Instant now) {
    var portion = dates.before(now, null, PORTION);
    while (!portion.isEmpty()) {
      portion.forEach(passed -> note(passed, now));
      portion = dates.before(now, portion.getLast(), PORTION);
    }
  }

  private void note(PassedDates.Passed passed, Instant now) {
    pathways.bySystem(
        CLOCK,
        passed.pathway(),
        command(passed),
        now,
        List.of(),
        new PathwayCommand.OfTask(new TaskCommand.NotePassed(passed.task(), passed.due(), now)));
  }

  private static CommandId command(PassedDates.Passed passed) {
    var name = "passed:" + passed.task().value() + ":" + passed.due();
    return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
