package medspil.plan.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Paper;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.plan.PlanCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
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
import org.springframework.web.servlet.view.RedirectView;

/// *Handleplan*: the citizen's action plan, version by version.
@RestController
@RequestMapping("/citizens/{pathway}/plan")
final class PlanRoute {
  private final PlanDoor door;
  private final PlanPages pages;
  private final Paper paper;
  private final Supplier<UUID> ids;

  PlanRoute(PlanDoor door, PlanPages pages, Paper paper, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.paper = paper;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    return pages.of(shell, id, door.open(shell, id), null, SentForm.NONE);
  }

  @GetMapping("/{version}")
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable int version) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id);
    return pages.of(shell, id, opened, door.found(shell, id, opened, version), SentForm.NONE);
  }

  @GetMapping("/{version}/document")
  JteModel document(Shell shell, @PathVariable UUID pathway, @PathVariable int version) {
    var id = new PathwayId(pathway);
    var found = door.found(shell, id, door.open(shell, id), version);
    return pages.document(shell, id, found, false);
  }

  @GetMapping("/{version}/document.pdf")
  ResponseEntity<byte[]> pdf(Shell shell, @PathVariable UUID pathway, @PathVariable int version) {
    var id = new PathwayId(pathway);
    var found = door.found(shell, id, door.open(shell, id), version);
    var text = pages.document(shell, id, found, true).render();
    var name = "handleplan-" + version + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(paper.pdf(text));
  }

  @PostMapping
  Object make(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam UUID command,
      @RequestParam(defaultValue = "-1") int basedOn,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    door.enter(shell, id);
    var form = new SentForm(PlanPages.FORM, given);
    var duration = note(form.text("duration"));
    var other = note(form.text("other"));
    if (!form.isWrong()) {
      var wish =
          new PlanCommand.MakePlan(basedOn, duration, other, Side.AUTHORITY, shell.dates().now());
      var refusal = door.carriedOut(shell, id, command, wish);
      if (refusal.isEmpty()) {
        return done(onward, "plan.flash.made", PlanPages.address(id));
      }
      form.refused(refusal.get());
    }
    return again(shell, id, form);
  }

  @PostMapping("/{version}/{form:send|read}")
  Object act(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable int version,
      @PathVariable String form,
      @RequestParam UUID command,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id);
    var found = door.found(shell, id, opened, version);
    var now = shell.dates().now();
    var sends = form.equals("send");
    var receipt = PlanPages.receipt(shell, door.sides(shell, id, opened), found).orElse(null);
    if (!sends && receipt == null) {
      throw PlanDoor.unknown();
    }
    var wish =
        sends || receipt == null
            ? new PlanCommand.SendPlan(version, Side.AUTHORITY, now)
            : new PlanCommand.AcknowledgePlan(version, receipt.unit(), receipt.side(), now);
    var refusal = door.carriedOut(shell, id, command, wish);
    return refusal.isEmpty()
        ? done(onward, "plan.flash." + form, PlanPages.address(id) + "/" + version)
        : again(shell, id, new SentForm(form, Map.of()).refused(refusal.get()));
  }

  private ResponseEntity<JteModel> again(Shell shell, PathwayId id, SentForm form) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, door.open(shell, id), null, form));
  }

  private static RedirectView done(RedirectAttributes onward, String flash, String address) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(flash));
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private @Nullable Note note(String words) {
    return words.isEmpty() ? null : new Note(new NoteId(ids.get()), words);
  }
}
