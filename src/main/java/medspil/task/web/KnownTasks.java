package medspil.task.web;

import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import medspil.task.Task;
import medspil.task.TaskId;
import org.springframework.stereotype.Component;

/// Finds a task for whoever may know of it; for all others it is as if there were none.
@Component
record KnownTasks(Authority authority) {
  Task found(Shell shell, PathwayId id, Pathway pathway, TaskId task) {
    return pathway
        .tasks()
        .find(task)
        .filter(one -> authority.knows(shell.viewer(), id, pathway, one, shell.dates().now()))
        .orElseThrow(TaskPages::unknown);
  }
}
