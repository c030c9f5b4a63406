package medspil.transition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.MigratePathway;
import medspil.citizen.MigrationPlan;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.journal.ManyPathways;
import medspil.journal.ManyPathways.Told;
import medspil.journal.PathwayId;
import medspil.task.TaskId;

/// Counts what a choice would do, portion by portion, so that no more than a portion is in memory
/// however many courses there are.
///
/// @param portion how many courses are read at once
public record CountPreview(
    ManyPathways many,
    MigratePathway.Wish wish,
    AgreementsInForce agreements,
    Directory directory,
    Instant at,
    int portion) {

  /// By the same way as it would be done.
  ///
  /// @param open those that a choice may touch, always in the same order
  /// @param touched told, after each portion, the tasks that are there now and would change
  /// @param goOn asked after each portion; what is left then is not counted
  public Preview of(List<PathwayId> open, Consumer<List<TaskId>> touched, BooleanSupplier goOn) {
    var sum = new PreviewSum();
    int from = 0;
    while (from < open.size() && (from == 0 || goOn.getAsBoolean())) {
      int until = Math.min(from + portion, open.size());
      var changed = new ArrayList<TaskId>();
      many.read(
          open.subList(from, until),
          told -> {
            switch (told) {
              case Told.Unreadable _ -> sum.unreadable();
              case Told.Whole whole -> changed.addAll(sum.add(plan(whole)));
            }
          });
      touched.accept(changed);
      from = until;
    }
    return sum.preview(from);
  }

  private MigrationPlan plan(Told.Whole whole) {
    return MigratePathway.plan(
        state(whole), whole.pathway().value(), wish, agreements, directory, at);
  }

  /// The tasks of a plan that are there now, in an order of their own.
  static List<TaskId> touched(MigrationPlan plan) {
    return Stream.concat(plan.moved().stream(), plan.gone().stream())
        .sorted(Comparator.comparing(TaskId::value))
        .toList();
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
