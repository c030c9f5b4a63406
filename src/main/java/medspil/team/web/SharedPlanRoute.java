package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
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
import medspil.team.CitizensView;
import medspil.team.LineEnd;
import medspil.team.LineId;
import medspil.team.Perspective;
import medspil.team.RelativesWish;
import medspil.team.Standing;
import medspil.team.TeamCommand;
import medspil.team.TeamWorkCommand;
import medspil.team.TeamWorkRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// *Teamet og planen*: who is in a citizen's team, and the one plan they share.
@RestController
@RequestMapping("/teams/{pathway}")
final class SharedPlanRoute {
  private final PathwayDoor door;
  private final Pathways pathways;
  private final SharedPlanPages pages;
  private final Supplier<UUID> ids;

  SharedPlanRoute(PathwayDoor door, Pathways pathways, SharedPlanPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pathways = pathways;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(
      Shell shell, @PathVariable String pathway, @RequestParam(defaultValue = "0") int version) {
    var id = new PathwayId(read(pathway));
    var opened =
        door.open(shell.viewer(), id, "team", shell.dates().now())
            .orElseThrow(SharedPlanRoute::unknown);
    return pages.of(shell, id, opened, version, PlanDraft.NONE);
  }

  @PostMapping("/standing")
  Object change(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String to,
      RedirectAttributes onward) {
    var press = enter(shell, pathway, command);
    var standing = coded(Standing.values(), to);
    return sent(
        press,
        new PlanDraft("standing", Map.of(), Map.of()),
        onward,
        work(new TeamWorkCommand.Change(standing, null, press.now())));
  }

  @PostMapping("/members")
  Object join(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String side,
      @RequestParam(defaultValue = "") String decides,
      @RequestParam(defaultValue = "") String view,
      RedirectAttributes onward) {
    var press = enter(shell, pathway, command);
    var draft =
        new PlanDraft(
            "members",
            Map.of("unit", unit, "side", side, "decides", decides, "view", view),
            Map.of());
    var joining =
        PlanDraft.id(unit)
            .filter(one -> pages.mayJoin(press.pathway(), one, shell.dates().today()));
    if (joining.isEmpty()) {
      return again(press, draft.wrong("unit", "team.wrong.unit"));
    }
    if (view.isEmpty()) {
      return again(press, draft.wrong("view", "team.wrong.view"));
    }
    return sent(
        press,
        draft,
        onward,
        work(
            new TeamWorkCommand.Join(
                joining.get(),
                coded(Perspective.values(), side),
                decides.equals("yes"),
                coded(CitizensView.values(), view),
                press.now())));
  }

  @PostMapping("/members/leave")
  Object leave(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String unit,
      RedirectAttributes onward) {
    var press = enter(shell, pathway, command);
    return sent(
        press, PlanDraft.NONE, onward, work(new TeamWorkCommand.Leave(read(unit), press.now())));
  }

  @PostMapping("/relatives")
  Object relatives(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String wish,
      @RequestParam(defaultValue = "") String words,
      RedirectAttributes onward) {
    var press = enter(shell, pathway, command);
    var draft = new PlanDraft("relatives", Map.of("wish", wish, "words", words), Map.of());
    if (wish.isEmpty()) {
      return again(press, draft.wrong("wish", "team.wrong.wish"));
    }
    if (words.length() > PlanDraft.LONGEST) {
      return again(press, draft.wrong("words", "team.wrong.words_long"));
    }
    var note = words.isBlank() ? null : note(words);
    return sent(
        press,
        draft,
        onward,
        work(
            new TeamWorkCommand.AskRelatives(
                coded(RelativesWish.values(), wish), note, press.now())));
  }

  @PostMapping("/lines")
  Object write(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String side,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String day,
      RedirectAttributes onward) {
    var press = enter(shell, pathway, command);
    var perspective = coded(Perspective.values(), side);
    var draft = PlanDraft.line("lines-" + perspective.name(), words, unit, day);
    if (draft.isWrong()) {
      return again(press, draft);
    }
    return sent(
        press,
        draft,
        onward,
        work(
            new TeamWorkCommand.Write(
                new LineId(ids.get()),
                perspective,
                note(words),
                PlanDraft.id(unit).orElse(null),
                PlanDraft.date(day).orElse(null),
                shell.viewer().isCitizen(),
                press.now())));
  }

  @PostMapping("/lines/{line}")
  Object rewrite(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String line,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String was,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String day,
      RedirectAttributes onward) {
    var press = enter(shell, pathway, command);
    var draft = PlanDraft.line("line-" + read(line), words, unit, day);
    if (draft.isWrong()) {
      return again(press, draft);
    }
    return sent(
        press,
        draft,
        onward,
        work(
            new TeamWorkCommand.Rewrite(
                new LineId(read(line)),
                new NoteId(read(was)),
                note(words),
                PlanDraft.id(unit).orElse(null),
                PlanDraft.date(day).orElse(null),
                press.now())));
  }

  @PostMapping("/lines/{line}/{form:done|dropped}")
  Object end(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String line,
      @PathVariable String form,
      @RequestParam(defaultValue = "") String command,
      RedirectAttributes onward) {
    var press = enter(shell, pathway, command);
    var how = form.equals("done") ? LineEnd.DONE : LineEnd.DROPPED;
    return sent(
        press,
        PlanDraft.NONE,
        onward,
        work(new TeamWorkCommand.End(new LineId(read(line)), how, press.now())));
  }

  @PostMapping("/agreed")
  Object agree(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      RedirectAttributes onward) {
    var press = enter(shell, pathway, command);
    return sent(press, PlanDraft.NONE, onward, work(new TeamWorkCommand.Agree(press.now())));
  }

  @PostMapping("/coordinator")
  Object coordinator(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes onward) {
    var press = enter(shell, pathway, command);
    var draft = new PlanDraft("coordinator", Map.of("unit", unit, "reason", reason), Map.of());
    var placed =
        PlanDraft.id(unit)
            .filter(one -> pages.mayJoin(press.pathway(), one, shell.dates().today()));
    if (placed.isEmpty()) {
      return again(press, draft.wrong("unit", "team.wrong.unit"));
    }
    if (!SharedPlanPages.REASONS.contains(reason)) {
      return again(press, draft.wrong("reason", "refusal.team.reason_missing"));
    }
    return sent(
        press,
        draft,
        onward,
        new PathwayCommand.OfTeam(
            new TeamCommand.PlaceOtherwise(
                pages.party(placed.get()), placed.get(), reason, press.now())));
  }

  /// One press of one form, by somebody who was let in.
  private record Press(Shell shell, PathwayId id, Pathway pathway, UUID command) {
    java.time.Instant now() {
      return shell.dates().now();
    }
  }

  private Press enter(Shell shell, String pathway, String command) {
    var id = new PathwayId(read(pathway));
    var entered =
        door.enter(shell.viewer(), id, "team", shell.dates().now())
            .orElseThrow(SharedPlanRoute::unknown);
    return new Press(shell, id, entered, read(command));
  }

  private Object sent(
      Press press, PlanDraft draft, RedirectAttributes onward, PathwayCommand wish) {
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
      case NO_TEAM, NOT_FROM_HERE, NO_SUCH_LINE, PLAN_EMPTY -> Optional.empty();
    };
  }

  private static RedirectView back(Press press, RedirectAttributes onward, Flash flash) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, flash);
    var view = new RedirectView(SharedPlanPages.address(press.id()));
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private ResponseEntity<JteModel> again(Press press, PlanDraft draft) {
    var now =
        door.enter(press.shell().viewer(), press.id(), "team", press.now())
            .orElseThrow(SharedPlanRoute::unknown);
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(press.shell(), press.id(), now, 0, draft));
  }

  private static PathwayCommand work(TeamWorkCommand wish) {
    return new PathwayCommand.OfTeamWork(wish);
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words.strip());
  }

  private static <T extends Enum<T>> T coded(T[] values, String written) {
    return Stream.of(values)
        .filter(one -> one.name().equals(written))
        .findFirst()
        .orElseThrow(SharedPlanRoute::unknown);
  }

  private static UUID read(String written) {
    return PlanDraft.id(written).orElseThrow(SharedPlanRoute::unknown);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
