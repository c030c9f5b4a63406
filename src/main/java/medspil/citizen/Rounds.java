package medspil.citizen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medspil.agreement.Ground;
import medspil.agreement.Recurring;
import medspil.task.Owed;
import medspil.task.Status;
import medspil.task.Task;
import medspil.task.Tasks;

/// The rounds of what comes back: those that were done, and the one that is next.
///
/// There is one open round at a time. Its date is counted from the beginning and not from the round
/// before, so that nothing drifts; a round whose date had passed when an earlier one was done is
/// left out, and nobody owes the same twice.
final class Rounds {
  /// A round each day for ten years: who has done more has a rule that is wrong.
  private static final int MOST = 4000;

  private final Tasks tasks;
  private final OwedDuties owing;

  Rounds(Tasks tasks, OwedDuties owing) {
    this.tasks = tasks;
    this.owing = owing;
  }

  /// Empty when the party is nobody we know.
  List<Owed> of(Recurring rule, Ground ground, Set<String> happened) {
    var rounds = new ArrayList<Owed>();
    var doneAt = Instant.MIN;
    for (var number = 1; number <= MOST; number++) {
      var round = owing.round(rule, ground, happened, number).orElse(null);
      if (round == null) {
        return rounds;
      }
      var task = tasks.with(round.key()).orElse(null);
      if (task != null && task.status() == Status.DONE) {
        rounds.add(round);
        doneAt = doneAt(task);
      } else if (task != null || isLater(round, doneAt)) {
        rounds.add(round);
        return rounds;
      }
    }
    return rounds;
  }

  private static boolean isLater(Owed round, Instant doneAt) {
    var clock = round.clock();
    return clock == null || clock.deadline().due().isAfter(doneAt);
  }

  private static Instant doneAt(Task task) {
    var outcome = task.outcome();
    return outcome == null ? Instant.MIN : outcome.at();
  }
}
