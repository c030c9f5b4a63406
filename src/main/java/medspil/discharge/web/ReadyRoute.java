package medspil.discharge.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.discharge.DischargeCommand;
import medspil.discharge.PointId;
import medspil.discharge.Settled;
import medspil.discharge.Topic;
import medspil.journal.Category;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.stay.Stay;
import medspil.stay.StayId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// *Klar til at komme hjem*: what must be in place, the loose ends, and who has them.
@RestController
@RequestMapping("/admissions/{pathway}/{stay}")
final class ReadyRoute {
  private final PathwayDesk desk;
  private final ReadyPages pages;
  private final Supplier<UUID> ids;

  ReadyRoute(PathwayDesk desk, ReadyPages pages, Supplier<UUID> ids) {
    this.desk = desk;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping("/home")
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID stay) {
    var id = new PathwayId(pathway);
    var opened = desk.open(shell, id, "discharge", Category.COORDINATION);
    return pages.of(shell, id, opened, found(opened, stay), Draft.NONE);
  }

  @PostMapping("/points")
  Reply<JteModel> note(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID stay, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = enter(shell, id);
    var found = found(opened, stay);
    var list = topic(sent.text("topic"));
    var point = new PointId(ids.get());
    var sign = sent.text("sign");
    if (!sign.isEmpty()) {
      var wish = note(found, point, list, sign, shell);
      return answer(shell, id, found, sent.command(), "noted", Stream.of(wish));
    }
    var draft = Draft.noting(list.name(), sent, shell.dates().today());
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
    return answer(shell, id, found, sent.command(), "noted", wishes.stream());
  }

  @PostMapping("/points/{point}/assign")
  Reply<JteModel> assign(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID stay,
      @PathVariable UUID point,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = enter(shell, id);
    var found = found(opened, stay);
    var about = new PointId(point);
    var draft = Draft.assigning(about, sent, shell.dates().today());
    if (draft.isWrong()) {
      return again(shell, id, opened, found, draft);
    }
    var wishes = placing(draft, about, shell).stream();
    return answer(shell, id, found, sent.command(), "assigned", wishes);
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
  Reply<JteModel> settle(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID stay,
      @PathVariable UUID point,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var found = found(enter(shell, id), stay);
    var about = new PointId(point);
    var now = shell.dates().now();
    var wish =
        switch (form) {
          case "in-place" -> new DischargeCommand.SettlePoint(about, Settled.IN_PLACE, now);
          case "not-needed" -> new DischargeCommand.SettlePoint(about, Settled.NOT_NEEDED, now);
          default -> new DischargeCommand.ReopenPoint(about, now);
        };
    return answer(shell, id, found, sent.command(), form.replace('-', '_'), Stream.of(wish));
  }

  private static DischargeCommand note(
      Stay stay, PointId point, Topic topic, String sign, Shell shell) {
    return new DischargeCommand.NotePoint(stay.id(), point, topic, sign, null, shell.dates().now());
  }

  private Reply<JteModel> answer(
      Shell shell,
      PathwayId id,
      Stay stay,
      UUID command,
      String form,
      Stream<DischargeCommand> wishes) {
    var address = ReadyPages.stayAddress(id, stay) + "/home";
    var all = wishes.map(PathwayCommand.OfDischarge::new);
    return desk.refused(shell, id, command, all, List.of())
        .map(refusal -> Reply.<JteModel>refused(refusal, address))
        .orElseGet(() -> Reply.done("discharge.flash." + form, address));
  }

  private Reply<JteModel> again(
      Shell shell, PathwayId id, Pathway pathway, Stay stay, Draft draft) {
    return Reply.again(pages.of(shell, id, pathway, stay, draft));
  }

  private Pathway enter(Shell shell, PathwayId id) {
    return desk.enter(shell, id, "discharge", Category.COORDINATION);
  }

  private static Stay found(Pathway pathway, UUID stay) {
    return pathway.stays().find(new StayId(stay)).orElseThrow(NotThere::new);
  }

  private static Topic topic(String written) {
    return List.of(Topic.values()).stream()
        .filter(one -> one.name().equals(written))
        .findFirst()
        .orElseThrow(NotThere::new);
  }
}
