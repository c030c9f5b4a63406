package medspil.goal.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.goal.GoalCommand;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Carries out what a form asks for.
@Component
record GoalPress(Pathways pathways) {

  /// Empty when it was done, else the key of why not.
  Optional<String> carriedOut(
      Shell shell, PathwayId id, UUID command, List<? extends GoalCommand> wishes) {
    var all = wishes.stream().map(PathwayCommand.OfGoal::new).toArray(PathwayCommand[]::new);
    return switch (pathways.byPerson(shell.viewer(), id, command, shell.dates().now(), all)) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  static RedirectView done(RedirectAttributes onward, String flash, String address) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(flash));
    return to(address);
  }

  static RedirectView to(String address) {
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
