package medspil.caretransition.web;

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
    return page(shell, new PathwayId(pathway), transition, SentForm.NONE);
  }

  @PostMapping("/{form:propose|story|unshare}")
  Reply<JteModel> begin(
      Shell shell, @PathVariable UUID pathway, @PathVariable String form, Sent sent) {
    var id = new PathwayId(pathway);
    door.enter(shell, id);
    if (shell.viewer().isCitizen() == form.equals("propose")) {
      throw new NotThere();
    }
    var filled = sent.as(form);
    var acts = new CareTransitionActs(shell, ids, filled);
    var wishes =
        form.equals("propose")
            ? acts.propose(list.offered(shell))
            : acts.story(form.equals("story"));
    return door.carriedOut(shell, id, filled, wishes)
        ? Reply.done("caretransition.flash." + form, CareTransitionsPages.address(id))
        : Reply.again(list.of(shell, id, door.open(shell, id), filled));
  }

  @PostMapping("/{transition}/{form}")
  Reply<JteModel> act(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID transition,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id);
    var one = door.found(opened, transition);
    if (!CareTransitionActs.FORMS.contains(form)) {
      throw new NotThere();
    }
    var filled = sent.as(CareTransitionPages.form(form, sent.given()));
    var wishes = new CareTransitionActs(shell, ids, filled).read(one, form);
    return door.carriedOut(shell, id, filled, wishes)
        ? Reply.done("caretransition.flash." + form, CareTransitionPages.address(id, one))
        : Reply.again(page(shell, id, transition, filled));
  }

  private JteModel page(Shell shell, PathwayId id, UUID transition, SentForm form) {
    var opened = door.open(shell, id);
    return pages.of(shell, id, opened, door.found(opened, transition), form);
  }
}
