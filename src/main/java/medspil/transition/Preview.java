package medspil.transition;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import medspil.agreement.AgreementRef;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.MigratePathway;
import medspil.citizen.MigrationPlan;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.journal.ManyPathways;
import medspil.journal.ManyPathways.Told;
import medspil.journal.PathwayId;
import medspil.task.TaskId;

/// What a choice would do, before it is made.
///
/// @param pathways how many citizens' courses it would touch
/// @param moved tasks that would go on by the newer version
/// @param redated those of them with another date
/// @param gone tasks that the newer version does not have
/// @param added tasks that only the newer version has
/// @param touched the tasks that are there now and would change
/// @param unreadable courses that could not be read
public record Preview(
    int pathways,
    int moved,
    long redated,
    int gone,
    int added,
    List<TaskId> touched,
    int unreadable) {

  public Preview {
    touched = List.copyOf(touched);
  }

  /// By the same way as it would be done.
  public static Preview of(
      ManyPathways many,
      List<PathwayId> open,
      MigratePathway.Wish wish,
      AgreementsInForce agreements,
      Directory directory,
      Instant at) {
    var plans = new ArrayList<MigrationPlan>();
    var unread = new ArrayList<PathwayId>();
    many.read(
        open,
        told -> {
          switch (told) {
            case Told.Unreadable(var id) -> unread.add(id);
            case Told.Whole whole ->
                plans.add(
                    MigratePathway.plan(
                        state(whole), whole.pathway().value(), wish, agreements, directory, at));
          }
        });
    plans.removeIf(plan -> plan.events().isEmpty());
    var touched = new ArrayList<TaskId>();
    plans.forEach(plan -> {
      touched.addAll(plan.moved());
      touched.addAll(plan.gone());
    });
    return new Preview(
        plans.size(),
        plans.stream().mapToInt(plan -> plan.moved().size()).sum(),
        plans.stream().mapToLong(MigrationPlan::redated).sum(),
        plans.stream().mapToInt(plan -> plan.gone().size()).sum(),
        plans.stream().mapToInt(plan -> plan.added().size()).sum(),
        touched,
        unread.size());
  }

  /// The same when the same would happen: who saw one has seen the other.
  public String mark(AgreementRef to, Choice choice) {
    var tasks = touched.stream().map(TaskId::toString).sorted().toList();
    var said = List.of(to, choice, pathways, moved, redated, gone, added, unreadable, tasks);
    return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Pathway state(Told.Whole whole) {
    var state = Pathway.NEW;
    for (var commit : whole.commits()) {
      for (var one : commit.events()) {
        state = state.evolve(one.event());
      }
    }
    return state;
  }
}
