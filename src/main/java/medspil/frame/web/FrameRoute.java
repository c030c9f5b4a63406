package medspil.frame.web;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.frame.FrameCommand;
import medspil.journal.PathwayId;
import medspil.meeting.MeetingId;
import medspil.page.Invitation;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// *Møde om ramme og indsats*: what authority and provider agree by themselves after a status
/// meeting, and what the citizen is told of it.
@RestController
@RequestMapping("/citizens/{pathway}")
final class FrameRoute {
  private final FrameDoor door;
  private final FramePages pages;
  private final Supplier<UUID> ids;

  FrameRoute(FrameDoor door, FramePages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping("/meetings/{meeting}/frame")
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID meeting) {
    var opened = door.open(shell, new PathwayId(pathway), new MeetingId(meeting));
    return pages.of(shell, opened, SentForm.NONE);
  }

  /// Where a task leads.
  @GetMapping("/frames/{frame}")
  JteModel one(Shell shell, @PathVariable UUID pathway, @PathVariable UUID frame) {
    var id = new PathwayId(pathway);
    var known = door.enter(shell, id);
    var opened = door.open(shell, id, FrameDoor.frame(known, frame).after());
    return pages.of(shell, opened, SentForm.NONE);
  }

  /// For the two who meet; the citizen is told afterwards and is not called.
  @GetMapping("/frames/{frame}/invitation.ics")
  Invitation invitation(Shell shell, @PathVariable UUID pathway, @PathVariable UUID frame) {
    var id = new PathwayId(pathway);
    var found = FrameDoor.frame(door.enter(shell, id), frame);
    var opened = door.open(shell, id, found.after());
    if (opened.side().isEmpty()) {
      throw new NotThere();
    }
    return new Invitation(
        found.id().toString(), shell.say("frame.calendar"), found.time(), opened.address());
  }

  @PostMapping("/meetings/{meeting}/frame")
  Reply<JteModel> plan(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID meeting, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.found(shell, id, door.enter(shell, id), new MeetingId(meeting));
    var form = sent.as(FramePages.FORM);
    var wish = acts(shell, opened, form).planning(opened.after().id());
    return answer(shell, opened, form, wish, FramePages.FORM);
  }

  @PostMapping("/frames/{frame}/{form}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID frame,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var known = door.enter(shell, id);
    var found = FrameDoor.frame(known, frame);
    var opened = door.found(shell, id, known, found.after());
    if (!FrameActs.FORMS.contains(form)) {
      throw new NotThere();
    }
    var filled = sent.as(frame + "-" + form);
    var wish = acts(shell, opened, filled).about(found.id(), found.after(), form);
    return answer(shell, opened, filled, wish, form);
  }

  private FrameActs acts(Shell shell, FrameDoor.Opened opened, SentForm form) {
    return new FrameActs(shell, ids, form, opened.side().orElseThrow(NotThere::new));
  }

  private Reply<JteModel> answer(
      Shell shell,
      FrameDoor.Opened opened,
      SentForm form,
      Optional<FrameCommand> wish,
      String done) {
    return door.carriedOut(shell, opened.id(), form, wish)
        ? Reply.done("frame.flash." + done, opened.address())
        : Reply.again(pages.of(shell, door.open(shell, opened.id(), opened.after().id()), form));
  }
}
