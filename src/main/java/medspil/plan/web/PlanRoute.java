package medspil.plan.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.Paper;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.plan.PlanCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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
  Reply<JteModel> make(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam(defaultValue = "-1") int basedOn,
      Sent sent) {
    var id = new PathwayId(pathway);
    door.enter(shell, id);
    var form = sent.as(PlanPages.FORM);
    var wish =
        new PlanCommand.MakePlan(
            basedOn,
            note(form, "duration"),
            note(form, "other"),
            Side.AUTHORITY,
            shell.dates().now());
    return door.carriedOut(shell, id, form, wish)
        ? Reply.done("plan.flash.made", PlanPages.address(id))
        : again(shell, id, form);
  }

  @PostMapping("/{version}/{form:send|read}")
  Reply<JteModel> act(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable int version,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id);
    var found = door.found(shell, id, opened, version);
    var now = shell.dates().now();
    var sends = form.equals("send");
    var receipt = PlanPages.receipt(shell, door.sides(shell, id, opened), found).orElse(null);
    if (!sends && receipt == null) {
      throw new NotThere();
    }
    var wish =
        sends || receipt == null
            ? new PlanCommand.SendPlan(version, Side.AUTHORITY, now)
            : new PlanCommand.AcknowledgePlan(version, receipt.unit(), receipt.side(), now);
    var filled = sent.as(form);
    return door.carriedOut(shell, id, filled, wish)
        ? Reply.done("plan.flash." + form, PlanPages.address(id) + "/" + version)
        : again(shell, id, filled);
  }

  private Reply<JteModel> again(Shell shell, PathwayId id, SentForm form) {
    return Reply.again(pages.of(shell, id, door.open(shell, id), null, form));
  }

  private @Nullable Note note(SentForm form, String name) {
    var words = form.text(name);
    return words.isEmpty() || form.isWrong() ? null : new Note(new NoteId(ids.get()), words);
  }
}
