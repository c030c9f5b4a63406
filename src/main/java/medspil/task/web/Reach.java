package medspil.task.web;

import java.util.List;
import medspil.access.Workers;
import medspil.directory.UnitId;
import medspil.page.Shell;
import medspil.task.Task;
import org.springframework.stereotype.Component;

/// Says whether a task is owed by a unit where nobody signs in, so that whoever waits for it has to
/// reach them otherwise.
@Component
record Reach(Workers workers) {
  boolean isNeeded(Shell shell, Task task) {
    var unit = task.owner().unit();
    return task.status().owed()
        && !shell.viewer().isCitizen()
        && !shell.viewer().isIn(unit)
        && workers.inUnits(List.of(new UnitId(unit))).isEmpty();
  }
}
