package medspil.negotiation.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.Answer;
import medspil.journal.Refusal;
import medspil.journal.Row;
import medspil.negotiation.Draft;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.Lives;
import medspil.negotiation.Rights;
import medspil.page.NotThere;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Finds the draft that an address names, for those who may read or write it.
@Component
final class DraftDoor {
  private final Lives lives;

  DraftDoor(Lives lives) {
    this.lives = lives;
  }

  /// What may not be read answers as what is not there.
  Draft read(Viewer viewer, String agreement) {
    return lives.draft(agreement, viewer).orElseThrow(NotThere::new);
  }

  Draft write(Viewer viewer, String agreement) {
    var draft = read(viewer, agreement);
    if (!Rights.mayWrite(viewer, draft)) {
      throw new NotThere();
    }
    return draft;
  }

  /// Empty when it was done.
  Optional<Refusal> press(Shell shell, String agreement, UUID command, LifeCommand wish) {
    return press(shell, agreement, command, wish, List.of());
  }

  Optional<Refusal> press(
      Shell shell, String agreement, UUID command, LifeCommand wish, List<Row> alongside) {
    var dates = shell.dates();
    return switch (lives.carryOut(
        shell.viewer(), agreement, command, wish, dates.now(), dates.today(), alongside)) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of(refusal);
    };
  }
}
