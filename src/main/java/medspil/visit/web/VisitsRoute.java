package medspil.visit.web;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.PathwayId;
import medspil.page.Invitation;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.visit.PreVisitCommand;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// *Forbesøg*: who comes to see whom before anything is agreed, and what each thought of it.
@RestController
@RequestMapping("/citizens/{pathway}/order/{request}/visits")
final class VisitsRoute {
  private final VisitDoor door;
  private final VisitsPages pages;
  private final Supplier<UUID> ids;

  VisitsRoute(VisitDoor door, VisitsPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID request) {
    var opened = door.open(shell, new PathwayId(pathway), request, "visits");
    return pages.of(shell, opened, SentForm.NONE);
  }

  @GetMapping("/{visit}/invitation.ics")
  Invitation invitation(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable UUID visit) {
    var opened = door.open(shell, new PathwayId(pathway), request, "visits");
    var found = opened.found(visit);
    return new Invitation(
        found.id().toString(), shell.say("visit.calendar"), found.time(), opened.address());
  }

  @PostMapping
  Reply<JteModel> propose(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID request, Sent sent) {
    var opened = door.enter(shell, new PathwayId(pathway), request, "visits.form");
    var form = sent.as(VisitsPages.FORM);
    var wish = acts(shell, opened, form).proposing();
    return answer(shell, opened, form, wish, VisitsPages.FORM);
  }

  @PostMapping("/{visit}/{form}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable UUID visit,
      @PathVariable String form,
      Sent sent) {
    var opened = door.enter(shell, new PathwayId(pathway), request, "visits.form");
    var found = opened.found(visit);
    if (!VisitActs.FORMS.contains(form)) {
      throw new NotThere();
    }
    var filled = sent.as(visit + "-" + form);
    var wish = acts(shell, opened, filled).about(found.id(), form);
    return answer(shell, opened, filled, wish, form);
  }

  private VisitActs acts(Shell shell, VisitDoor.Opened opened, SentForm form) {
    var side = opened.side().orElseThrow(NotThere::new);
    return new VisitActs(shell, ids, form, opened.request().id(), side);
  }

  private Reply<JteModel> answer(
      Shell shell,
      VisitDoor.Opened opened,
      SentForm form,
      Optional<PreVisitCommand> wish,
      String done) {
    if (door.carriedOut(shell, opened.id(), form, wish)) {
      return Reply.done("visit.flash." + done, opened.address());
    }
    var now = door.open(shell, opened.id(), opened.request().id().value(), "visits");
    return Reply.again(pages.of(shell, now, form));
  }
}
