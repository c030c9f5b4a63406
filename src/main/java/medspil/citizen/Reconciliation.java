package medspil.citizen;

import java.util.List;
import medspil.journal.ManyPathways.Committed;
import medspil.journal.PathwayId;

/// Holds the open tasks of a pathway against those that follow, by the agreements in force, from
/// all that happened to it. It changes nothing.
public final class Reconciliation {
  private final Replay replay;

  public Reconciliation(Replay replay) {
    this.replay = replay;
  }

  public List<Difference> of(PathwayId id, List<Committed> commits) {
    return compare(id, commits).differences();
  }

  public Compared compare(PathwayId id, List<Committed> commits) {
    return new Compared(id, held(commits), replay.of(id, commits).pathway().tasks());
  }

  private static Pathway held(List<Committed> commits) {
    var now = Pathway.NEW;
    for (var commit : commits) {
      for (var one : commit.events()) {
        now = now.evolve(one.event());
      }
    }
    return now;
  }
}
