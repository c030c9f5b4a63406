package medspil.bench;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import medspil.journal.PathwayId;

/// A command in this process: load, decide, rules, append.
record InProcess(Town town, List<PathwayId> citizens) implements Way {
  @Override
  public String name() {
    return "in_process";
  }

  @Override
  public void event(int caller) {
    town.admit(citizens.get(ThreadLocalRandom.current().nextInt(citizens.size())));
  }
}
