package medspil.frame.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import medspil.frame.FrameCommand;
import medspil.journal.PathwayId;
import medspil.meeting.MeetingId;
import medspil.page.Flash;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

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

  @PostMapping("/meetings/{meeting}/frame")
  Object plan(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID meeting,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.found(shell, id, door.enter(shell, id), new MeetingId(meeting));
    var form = new SentForm(FramePages.FORM, given);
    return carriedOut(
        new Sent(shell, opened, command, FramePages.FORM, form),
        acts -> acts.planning(opened.after().id()),
        onward);
  }

  @PostMapping("/frames/{frame}/{form}")
  Object send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID frame,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var known = door.enter(shell, id);
    var found = FrameDoor.frame(known, frame);
    var opened = door.found(shell, id, known, found.after());
    if (!FrameActs.FORMS.contains(form)) {
      throw FrameDoor.unknown();
    }
    return carriedOut(
        new Sent(shell, opened, command, form, new SentForm(frame + "-" + form, given)),
        acts -> acts.about(found.id(), found.after(), form),
        onward);
  }

  /// What was sent.
  private record Sent(
      Shell shell, FrameDoor.Opened opened, UUID command, String name, SentForm form) {}

  private Object carriedOut(
      Sent sent, Function<FrameActs, Optional<FrameCommand>> read, RedirectAttributes onward) {
    var opened = sent.opened();
    var side = opened.side().orElseThrow(FrameDoor::unknown);
    var wish = read.apply(new FrameActs(sent.shell(), ids, sent.form(), side));
    if (wish.isPresent()) {
      var refusal = door.carriedOut(sent.shell(), opened.id(), sent.command(), wish.get());
      if (refusal.isEmpty()) {
        onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("frame.flash." + sent.name()));
        var view = new RedirectView(opened.address());
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
      }
      sent.form().refused(refusal.get());
    }
    var now = door.open(sent.shell(), opened.id(), opened.after().id());
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(sent.shell(), now, sent.form()));
  }
}
