package medspil.individualplan.web;

import gg.jte.models.runtime.JteModel;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Workers;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.Paper;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// *Individuell plan*: the patient's own, and their coordinator, who does not depend on it.
@RestController
@RequestMapping("/citizens/{pathway}/individual-plan")
record IndividualPlanRoute(
    IndividualPlanDoor door,
    IndividualPlanPages pages,
    Workers workers,
    Paper paper,
    Supplier<UUID> ids) {
  private static final Set<String> FORMS =
      Set.of(
          "need",
          "end-need",
          "yes",
          "no",
          "wish",
          "offer",
          "answer",
          "appoint",
          "end-coordinator",
          "write",
          "rewrite",
          "settle",
          "withhold",
          "reading",
          "evaluation",
          "evaluated",
          "keep");

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    return pages.of(shell, id, door.open(shell, id), SentForm.NONE);
  }

  @GetMapping("/document")
  JteModel document(Shell shell, @PathVariable UUID pathway) {
    return document(shell, pathway, null, false);
  }

  @GetMapping("/document.pdf")
  ResponseEntity<byte[]> pdf(Shell shell, @PathVariable UUID pathway) {
    return pdf(document(shell, pathway, null, true));
  }

  @GetMapping("/{version}/document")
  JteModel document(Shell shell, @PathVariable UUID pathway, @PathVariable int version) {
    return document(shell, pathway, version, false);
  }

  @GetMapping("/{version}/document.pdf")
  ResponseEntity<byte[]> pdf(Shell shell, @PathVariable UUID pathway, @PathVariable int version) {
    return pdf(document(shell, pathway, version, true));
  }

  private JteModel document(Shell shell, UUID pathway, @Nullable Integer version, boolean pdf) {
    var id = new PathwayId(pathway);
    return pages.document(shell, id, door.open(shell, id), version, pdf);
  }

  private ResponseEntity<byte[]> pdf(JteModel text) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("individuell-plan.pdf").build().toString())
        .body(paper.pdf(text.render()));
  }

  @PostMapping("/{form}")
  Reply<JteModel> act(
      Shell shell, @PathVariable UUID pathway, @PathVariable String form, Sent sent) {
    var id = new PathwayId(pathway);
    var known = door.enter(shell, id);
    if (!FORMS.contains(form)) {
      throw new NotThere();
    }
    var filled = sent.as(named(form, sent));
    var wishes = new IndividualPlanActs(shell, id, known, door, workers, ids, filled).read(form);
    return door.carriedOut(shell, id, filled, wishes)
        ? Reply.done("individualplan.flash." + form, IndividualPlanDoor.address(id))
        : Reply.again(pages.of(shell, id, door.open(shell, id), filled));
  }

  // One stands under each heading, and one under each line.
  private static String named(String form, Sent sent) {
    return switch (form) {
      case "write" -> "write-" + sent.text("heading");
      case "rewrite" -> "rewrite-" + sent.text("entry");
      default -> form;
    };
  }
}
