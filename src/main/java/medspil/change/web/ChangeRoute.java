package medspil.change.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.PathwayId;
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
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID change,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "change.form");
    var found = door.found(shell, opened, change);
    if (!ChangeActs.FORMS.contains(form)) {
      throw new NotThere();
    }
    var filled = sent.as(form);
    var sides = door.sides(shell, id, opened);
    var wishes = new ChangeActs(shell, ids, filled).read(found.id(), form, sides);
    return door.carriedOut(shell, id, filled, wishes)
        ? Reply.done("change.flash." + form, ChangesPages.address(id) + "/" + change)
        : Reply.again(page(shell, id, change, filled));
  }

  private JteModel page(Shell shell, PathwayId id, UUID change, SentForm form) {
    var opened = door.open(shell, id, "change");
    return pages.of(shell, id, opened, door.found(shell, opened, change), form);
  }
}
