package medspil.change.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.goal.Side;
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

/// *Ændringer*: what the provider has told the authority, and what became of it.
@RestController
@RequestMapping("/citizens/{pathway}/changes")
final class ChangesRoute {
  private final ChangeDoor door;
  private final ChangesPages pages;
  private final Supplier<UUID> ids;

  ChangesRoute(ChangeDoor door, ChangesPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    return page(shell, new PathwayId(pathway), SentForm.NONE);
  }

  @PostMapping
  Reply<JteModel> tell(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "changes.form");
    if (!door.sides(shell, id, opened).contains(Side.PROVIDER)) {
      throw new NotThere();
    }
    var form = sent.as(ChangesPages.FORM);
    var wishes = new ChangeActs(shell, ids, form).tell();
    return door.carriedOut(shell, id, form, wishes)
        ? Reply.done("change.flash.tell", ChangesPages.address(id))
        : Reply.again(page(shell, id, form));
  }

  private JteModel page(Shell shell, PathwayId id, SentForm form) {
    return pages.of(shell, id, door.open(shell, id, "changes"), form);
  }
}
