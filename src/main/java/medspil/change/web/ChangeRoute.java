package medspil.change.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.PathwayId;
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

/// One change notice: what was told, and what was answered.
@RestController
@RequestMapping("/citizens/{pathway}/changes/{change}")
final class ChangeRoute {
  private final ChangeDoor door;
  private final ChangePages pages;
  private final Supplier<UUID> ids;

  ChangeRoute(ChangeDoor door, ChangePages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID change) {
    return page(shell, new PathwayId(pathway), change, SentForm.NONE);
  }

  @PostMapping("/{form}")
  Object send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID change,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "change.form");
    var found = door.found(shell, opened, change);
    var sides = door.sides(shell, id, opened);
    if (!ChangeActs.FORMS.contains(form)) {
      throw ChangeDoor.unknown();
    }
    var sent = new SentForm(form, given);
    var wishes = new ChangeActs(shell, ids, sent).read(found.id(), form, sides);
    if (!sent.isWrong()) {
      var refusal = door.carriedOut(shell, id, command, wishes);
      if (refusal.isEmpty()) {
        return ChangesRoute.done(onward, form, ChangesPages.address(id) + "/" + change);
      }
      sent.refused(refusal.get());
    }
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(page(shell, id, change, sent));
  }

  private JteModel page(Shell shell, PathwayId id, UUID change, SentForm form) {
    var opened = door.open(shell, id, "change");
    return pages.of(shell, id, opened, door.found(shell, opened, change), form);
  }
}
