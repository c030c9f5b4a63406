package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.citizen.Pathways;
import medspil.journal.Answer;
import medspil.journal.Category;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.Refusal;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.team.TeamWorkCommand;
import medspil.team.TeamWorkRefusal;
import org.springframework.stereotype.Component;

/// Lets somebody press a form of the team's page, carries it out, and says what came of it.
@Component
final class TeamPresses {
  private final PathwayDesk desk;
  private final Pathways pathways;
  private final SharedPlanPages pages;
  private final Supplier<UUID> ids;

  TeamPresses(PathwayDesk desk, Pathways pathways, SharedPlanPages pages, Supplier<UUID> ids) {
    this.desk = desk;
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

  Press enter(Shell shell, UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    return new Press(shell, id, entered(shell, id), sent.command());
  }

  private Pathway entered(Shell shell, PathwayId id) {
    return desk.enter(shell, id, "team", Category.COORDINATION);
  }

  Reply<JteModel> sent(Press press, PlanDraft draft, PathwayCommand wish) {
    var back = SharedPlanPages.address(press.id());
    var answer =
        pathways.byPerson(press.shell().viewer(), press.id(), press.command(), press.now(), wish);
    return switch (answer) {
      case Answer.Committed _ -> Reply.done("team.flash.done", back);
      case Answer.Refused(var refusal) -> {
        var said = "refusal." + refusal.code();
        yield field(draft, refusal)
            .map(field -> again(press, draft.wrong(field, said)))
            .orElseGet(() -> Reply.refused(said, back));
      }
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

  Reply<JteModel> again(Press press, PlanDraft draft) {
    var now = entered(press.shell(), press.id());
    return Reply.again(pages.of(press.shell(), press.id(), now, 0, draft));
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
        .orElseThrow(NotThere::new);
  }

  static UUID read(String written) {
    return PlanDraft.id(written).orElseThrow(NotThere::new);
  }
}
