package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import medspil.citizen.PathwayDoor;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import medspil.task.TaskId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// One task: what it is, why it is there, what happened to it and what can be done.
@RestController
final class TaskRoute {
  private final PathwayDoor door;
  private final KnownTasks known;
  private final TaskPages pages;

  TaskRoute(PathwayDoor door, KnownTasks known, TaskPages pages) {
    this.door = door;
    this.known = known;
    this.pages = pages;
  }

  @GetMapping("/tasks/{pathway}/{task}")
  JteModel show(Shell shell, @PathVariable String pathway, @PathVariable String task) {
    var id = new PathwayId(Ids.read(pathway));
    var opened =
        door.open(shell.viewer(), id, "task", shell.dates().now()).orElseThrow(TaskPages::unknown);
    var found = known.found(shell, id, opened, new TaskId(Ids.read(task)));
    return pages.of(shell, id, opened, found, TaskDraft.NONE);
  }
}
