package medspil.transition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import medspil.citizen.MigrationPlan;
import medspil.task.TaskId;

/// What has been counted so far: sums, and a trace of which tasks they are about, but no task.
final class PreviewSum {
  private int pathways;
  private int moved;
  private long redated;
  private int gone;
  private int added;
  private int touched;
  private int unreadable;
  private String trace = "";

  void unreadable() {
    unreadable++;
  }

  /// The tasks that would change.
  List<TaskId> add(MigrationPlan plan) {
    if (plan.events().isEmpty()) {
      return List.of();
    }
    var changed = CountPreview.touched(plan);
    pathways++;
    moved += plan.moved().size();
    redated += plan.redated();
    gone += plan.gone().size();
    added += plan.added().size();
    touched += changed.size();
    trace = named(trace + changed);
    return changed;
  }

  private static String named(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  Preview preview(int counted) {
    return new Preview(counted, pathways, moved, redated, gone, added, touched, unreadable, trace);
  }
}
