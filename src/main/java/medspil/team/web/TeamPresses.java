package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.journal.Answer;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.Refusal;
import medspil.page.Flash;
import medspil.page.Shell;
import medspil.team.TeamWorkCommand;
import medspil.team.TeamWorkRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Lets somebody press a form of the team's page, carries it out, and says what came of it.
@Component
final class TeamPresses {
  private final PathwayDoor door;
  private final Pathways pathways;
  private final SharedPlanPages pages;
  private final Supplier<UUID> ids;

  TeamPresses(PathwayDoor door, Pathways pathways, SharedPlanPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pathways = pathways;
    this.pages = pages;
    this.ids = ids;
  }

  /// One press of one form, by somebody who was let in.
  record Press(Shell shell, PathwayId id, Pathway pathway, UUID command) {
    Instant now() {
      return shell.dates().now();
    }
  }

  Press enter(Shell shell, String pathway, String command) {
    var id = new PathwayId(read(pathway));
    var entered =
        door.enter(shell.viewer(), id, "team", shell.dates().now())
            .orElseThrow(TeamPresses::unknown);
    return new Press(shell, id, entered, read(command));
  }

  Object sent(Press press, PlanDraft draft, RedirectAttributes onward, PathwayCommand wish) {
    var answer =
        pathways.byPerson(press.shell().viewer(), press.id(), press.command(), press.now(), wish);
    return switch (answer) {
      case Answer.Committed _ -> back(press, onward, Flash.done("team.flash.done"));
      case Answer.Refused(var refusal) ->
          field(draft, refusal)
              .<Object>map(field -> again(press, draft.wrong(field, "refusal." + refusal.code())))
              .orElseGet(() -> back(press, onward, Flash.refused("refusal." + refusal.code())));
    };
  }

  /// Beside which field a refusal is said; empty when it is about no field.
  private static Optional<String> field(PlanDraft draft, Refusal refusal) {
    if (draft.values().isEmpty() || !(refusal instanceof TeamWorkRefusal one)) {
      return Optional.empty();
    }
    return switch (one) {
      case AGAINST_WISH -> Optional.of("view");
      case NOT_AROUND -> Optional.of("unit");
      case CHANGED_MEANWHILE, LINE_ENDED, PLAN_FULL -> Optional.of("words");
      case START_UP_HELD -> Optional.of("day");
      case NO_TEAM, NOT_FROM_HERE, NO_SUCH_LINE, PLAN_EMPTY -> Optional.empty();
    };
  }

  private static RedirectView back(Press press, RedirectAttributes onward, Flash flash) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, flash);
    var view = new RedirectView(SharedPlanPages.address(press.id()));
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  ResponseEntity<JteModel> again(Press press, PlanDraft draft) {
    var now =
        door.enter(press.shell().viewer(), press.id(), "team", press.now())
            .orElseThrow(TeamPresses::unknown);
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(press.shell(), press.id(), now, 0, draft));
  }

  static PathwayCommand work(TeamWorkCommand wish) {
    return new PathwayCommand.OfTeamWork(wish);
  }

  Note note(String words) {
    return new Note(new NoteId(ids.get()), words.strip());
  }

  static <T extends Enum<T>> T coded(T[] values, String written) {
    return Stream.of(values)
        .filter(one -> one.name().equals(written))
        .findFirst()
        .orElseThrow(TeamPresses::unknown);
  }

  static UUID read(String written) {
    return PlanDraft.id(written).orElseThrow(TeamPresses::unknown);
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
