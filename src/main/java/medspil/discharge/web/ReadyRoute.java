package medspil.discharge.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.discharge.DischargeCommand;
import medspil.discharge.PointId;
import medspil.discharge.Settled;
import medspil.discharge.Topic;
import medspil.journal.Answer;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Shell;
import medspil.stay.Stay;
import medspil.stay.StayId;
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

/// *Klar til at komme hjem*: what must be in place, the loose ends, and who has them.
@RestController
@RequestMapping("/admissions/{pathway}/{stay}")
final class ReadyRoute {
  private final PathwayDoor door;
  private final Pathways pathways;
  private final ReadyPages pages;
  private final Supplier<UUID> ids;

  ReadyRoute(PathwayDoor door, Pathways pathways, ReadyPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pathways = pathways;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping("/home")
  JteModel show(Shell shell, @PathVariable String pathway, @PathVariable String stay) {
    var id = new PathwayId(read(pathway));
    var opened =
        door.open(shell.viewer(), id, "discharge", shell.dates().now())
            .orElseThrow(ReadyRoute::unknown);
    return pages.of(shell, id, opened, found(opened, stay), Draft.NONE);
  }

  @PostMapping("/points")
  Object note(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String stay,
      @RequestParam UUID command,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String sign,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String takes,
      RedirectAttributes onward) {
    var id = new PathwayId(read(pathway));
    var opened = enter(shell, id);
    var found = found(opened, stay);
    var list = topic(topic);
    var point = new PointId(ids.get());
    if (!sign.isEmpty()) {
      var wish = note(found, point, list, sign, shell);
      return sent(shell, id, found, command, "noted", onward, wish);
    }
    var draft = Draft.noting(list.name(), words.strip(), unit, day, takes, shell.dates().today());
    if (draft.isWrong()) {
      return again(shell, id, opened, found, draft);
    }
    var wishes = new ArrayList<DischargeCommand>();
    wishes.add(
        new DischargeCommand.NotePoint(
            found.id(),
            point,
            list,
            null,
            new Note(new NoteId(ids.get()), draft.words()),
            shell.dates().now()));
    wishes.addAll(placing(draft, point, shell));
    return sent(
        shell, id, found, command, "noted", onward, wishes.toArray(DischargeCommand[]::new));
  }

  @PostMapping("/points/{point}/assign")
  Object assign(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String stay,
      @PathVariable String point,
      @RequestParam UUID command,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String takes,
      RedirectAttributes onward) {
    var id = new PathwayId(read(pathway));
    var opened = enter(shell, id);
    var found = found(opened, stay);
    var about = new PointId(read(point));
    var draft = Draft.assigning(about, unit, day, takes, shell.dates().today());
    if (draft.isWrong()) {
      return again(shell, id, opened, found, draft);
    }
    var wishes = placing(draft, about, shell).toArray(DischargeCommand[]::new);
    return sent(shell, id, found, command, "assigned", onward, wishes);
  }

  /// How long it takes, who has it and by when, as far as it was said.
  private static List<DischargeCommand> placing(Draft draft, PointId point, Shell shell) {
    var wishes = new ArrayList<DischargeCommand>();
    var takes = draft.takesDays();
    if (takes != null) {
      wishes.add(new DischargeCommand.TimePoint(point, takes, shell.dates().now()));
    }
    if (draft.isPlaced()) {
      wishes.add(
          new DischargeCommand.AssignPoint(
              point, draft.unitId(), draft.date(), shell.dates().now()));
    }
    return wishes;
  }

  @PostMapping("/points/{point}/{form:in-place|not-needed|reopen}")
  RedirectView settle(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String stay,
      @PathVariable String point,
      @PathVariable String form,
      @RequestParam UUID command,
      RedirectAttributes onward) {
    var id = new PathwayId(read(pathway));
    var found = found(enter(shell, id), stay);
    var about = new PointId(read(point));
    var now = shell.dates().now();
    var wish =
        switch (form) {
          case "in-place" -> new DischargeCommand.SettlePoint(about, Settled.IN_PLACE, now);
          case "not-needed" -> new DischargeCommand.SettlePoint(about, Settled.NOT_NEEDED, now);
          default -> new DischargeCommand.ReopenPoint(about, now);
        };
    return sent(shell, id, found, command, form.replace('-', '_'), onward, wish);
  }

  private static DischargeCommand note(
      Stay stay, PointId point, Topic topic, String sign, Shell shell) {
    return new DischargeCommand.NotePoint(stay.id(), point, topic, sign, null, shell.dates().now());
  }

  private RedirectView sent(
      Shell shell,
      PathwayId id,
      Stay stay,
      UUID command,
      String form,
      RedirectAttributes onward,
      DischargeCommand... wishes) {
    var now = shell.dates().now();
    var all = Arrays.stream(wishes).map(PathwayCommand.OfDischarge::new);
    var answer =
        pathways.byPerson(shell.viewer(), id, command, now, all.toArray(PathwayCommand[]::new));
    onward.addFlashAttribute(
        Flash.ATTRIBUTE,
        switch (answer) {
          case Answer.Committed _ -> Flash.done("discharge.flash." + form);
          case Answer.Refused(var refusal) -> Flash.refused("refusal." + refusal.code());
        });
    var view = new RedirectView(ReadyPages.stayAddress(id, stay) + "/home");
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private ResponseEntity<JteModel> again(
      Shell shell, PathwayId id, Pathway pathway, Stay stay, Draft draft) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, pathway, stay, draft));
  }

  private Pathway enter(Shell shell, PathwayId id) {
    return door.enter(shell.viewer(), id, "discharge", shell.dates().now())
        .orElseThrow(ReadyRoute::unknown);
  }

  private static Stay found(Pathway pathway, String stay) {
    return pathway.stays().find(new StayId(read(stay))).orElseThrow(ReadyRoute::unknown);
  }

  private static Topic topic(String written) {
    return List.of(Topic.values()).stream()
        .filter(one -> one.name().equals(written))
        .findFirst()
        .orElseThrow(ReadyRoute::unknown);
  }

  private static UUID read(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException _) {
      throw unknown();
    }
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
