package medspil.visit.web;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import medspil.journal.PathwayId;
import medspil.page.Calendars;
import medspil.page.Flash;
import medspil.page.Invitation;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.visit.PreVisitCommand;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/// *Forbesøg*: who comes to see whom before anything is agreed, and what each thought of it.
@RestController
@RequestMapping("/citizens/{pathway}/order/{request}/visits")
final class VisitsRoute {
  private final VisitDoor door;
  private final VisitsPages pages;
  private final Calendars calendars;
  private final Supplier<UUID> ids;

  VisitsRoute(VisitDoor door, VisitsPages pages, Calendars calendars, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.calendars = calendars;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID request) {
    var opened = door.open(shell, new PathwayId(pathway), request, "visits");
    return pages.of(shell, opened, SentForm.NONE);
  }

  @GetMapping("/{visit}/invitation.ics")
  ResponseEntity<byte[]> invitation(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable UUID visit) {
    var opened = door.open(shell, new PathwayId(pathway), request, "visits");
    var found = opened.found(visit);
    var address =
        ServletUriComponentsBuilder.fromCurrentContextPath().path(opened.address()).toUriString();
    var text =
        calendars.text(
            new Invitation(
                found.id().toString(),
                shell.say("visit.calendar"),
                found.time(),
                URI.create(address)));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitation.ics\"")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping
  Object propose(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var opened = door.enter(shell, new PathwayId(pathway), request, "visits.form");
    var form = new SentForm(VisitsPages.FORM, given);
    return carriedOut(
        new Sent(shell, opened, command, VisitsPages.FORM, form), VisitActs::proposing, onward);
  }

  @PostMapping("/{visit}/{form}")
  Object send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable UUID visit,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var opened = door.enter(shell, new PathwayId(pathway), request, "visits.form");
    var found = opened.found(visit);
    if (!VisitActs.FORMS.contains(form)) {
      throw VisitDoor.unknown();
    }
    return carriedOut(
        new Sent(shell, opened, command, form, new SentForm(visit + "-" + form, given)),
        acts -> acts.about(found.id(), form),
        onward);
  }

  /// What was sent.
  private record Sent(
      Shell shell, VisitDoor.Opened opened, UUID command, String name, SentForm form) {}

  private Object carriedOut(
      Sent sent, Function<VisitActs, Optional<PreVisitCommand>> read, RedirectAttributes onward) {
    var opened = sent.opened();
    var side = opened.side().orElseThrow(VisitDoor::unknown);
    var acts = new VisitActs(sent.shell(), ids, sent.form(), opened.request().id(), side);
    var wish = read.apply(acts);
    if (wish.isPresent()) {
      var refusal = door.carriedOut(sent.shell(), opened.id(), sent.command(), wish.get());
      if (refusal.isEmpty()) {
        onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("visit.flash." + sent.name()));
        var view = new RedirectView(opened.address());
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
      }
      sent.form().refused(refusal.get());
    }
    var now = door.open(sent.shell(), opened.id(), opened.request().id().value(), "visits");
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(sent.shell(), now, sent.form()));
  }
}
