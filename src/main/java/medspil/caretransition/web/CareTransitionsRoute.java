package medspil.caretransition.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.caretransition.CareTransitionCommand;
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

/// *Overgange*: from one setting to another, and the story a citizen shares there.
@RestController
@RequestMapping("/citizens/{pathway}/transitions")
final class CareTransitionsRoute {
  private final CareTransitionDoor door;
  private final CareTransitionsPages list;
  private final CareTransitionPages pages;
  private final Supplier<UUID> ids;

  CareTransitionsRoute(
      CareTransitionDoor door,
      CareTransitionsPages list,
      CareTransitionPages pages,
      Supplier<UUID> ids) {
    this.door = door;
    this.list = list;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping
  JteModel all(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    return list.of(shell, id, door.open(shell, id), SentForm.NONE);
  }

  @GetMapping("/{transition}")
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID transition) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id);
    return pages.of(shell, id, opened, door.found(opened, transition), SentForm.NONE);
  }

  @PostMapping("/{form:propose|story|unshare}")
  Object begin(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    door.enter(shell, id);
    if (shell.viewer().isCitizen() == form.equals("propose")) {
      throw CareTransitionDoor.unknown();
    }
    var sent = new SentForm(form, given);
    var acts = new CareTransitionActs(shell, ids, sent);
    var wishes =
        form.equals("propose")
            ? acts.propose(list.offered(shell))
            : acts.story(form.equals("story"));
    return isDone(shell, id, command, sent, wishes)
        ? done(onward, form, CareTransitionsPages.address(id))
        : unprocessable(list.of(shell, id, door.open(shell, id), sent));
  }

  @PostMapping("/{transition}/{form}")
  Object act(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID transition,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id);
    var one = door.found(opened, transition);
    if (!CareTransitionActs.FORMS.contains(form)) {
      throw CareTransitionDoor.unknown();
    }
    var sent = new SentForm(CareTransitionPages.form(form, given), given);
    var wishes = new CareTransitionActs(shell, ids, sent).read(one, form);
    if (isDone(shell, id, command, sent, wishes)) {
      return done(onward, form, CareTransitionPages.address(id, one));
    }
    var again = door.open(shell, id);
    return unprocessable(pages.of(shell, id, again, door.found(again, transition), sent));
  }

  private boolean isDone(
      Shell shell, PathwayId id, UUID command, SentForm sent, List<CareTransitionCommand> wishes) {
    if (sent.isWrong()) {
      return false;
    }
    var refusal = door.carriedOut(shell, id, command, wishes);
    refusal.ifPresent(sent::refused);
    return refusal.isEmpty();
  }

  private static ResponseEntity<JteModel> unprocessable(JteModel page) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
  }

  private static RedirectView done(RedirectAttributes onward, String form, String address) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("caretransition.flash." + form));
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
