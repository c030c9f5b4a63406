package medspil.change.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.goal.Side;
import medspil.journal.PathwayId;
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
    var id = new PathwayId(pathway);
    return pages.of(shell, id, door.open(shell, id, "changes"), SentForm.NONE);
  }

  @PostMapping
  Object tell(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "changes.form");
    if (!door.sides(shell, id, opened).contains(Side.PROVIDER)) {
      throw ChangeDoor.unknown();
    }
    var form = new SentForm(ChangesPages.FORM, given);
    var wishes = new ChangeActs(shell, ids, form).tell();
    if (!form.isWrong()) {
      var refusal = door.carriedOut(shell, id, command, wishes);
      if (refusal.isEmpty()) {
        return done(onward, ChangesPages.FORM, ChangesPages.address(id));
      }
      form.refused(refusal.get());
    }
    var again = pages.of(shell, id, door.open(shell, id, "changes"), form);
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(again);
  }

  static RedirectView done(RedirectAttributes onward, String form, String address) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("change.flash." + form));
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
