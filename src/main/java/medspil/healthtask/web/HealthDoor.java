package medspil.healthtask.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.healthtask.HealthTaskCommand;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Sent;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to what is about a citizen's health those whom a relation opens it to.
///
/// Whoever may not know of it is answered as when there was nothing.
@Component
record HealthDoor(PathwayDesk desk) {

  /// For a page that shows it.
  Pathway open(Shell shell, PathwayId id, String what) {
    return desk.open(shell, id, what, Category.COORDINATION, Category.HEALTH);
  }

  /// For a form that changes it and shows nothing.
  Pathway enter(Shell shell, PathwayId id, String what) {
    return desk.enter(shell, id, what, Category.COORDINATION, Category.HEALTH);
  }

  /// Empty when it was done, else the form as it is shown again.
  Optional<HealthTaskDraft> carriedOut(
      Shell shell, PathwayId id, String form, Sent sent, HealthTaskCommand wish) {
    return desk.refused(
            shell, id, sent.command(), Stream.of(new PathwayCommand.OfHealthTask(wish)), List.of())
        .map(why -> new HealthTaskDraft(form, sent.given(), Map.of(), why));
  }
}
