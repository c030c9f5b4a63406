package medspil.exchange.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import medspil.access.Looks;
import medspil.access.Viewer;
import medspil.citizen.Differences;
import medspil.exchange.Resolution;
import medspil.exchange.store.Attention;
import medspil.exchange.store.AttentionList;
import medspil.exchange.store.Resolutions;
import medspil.exchange.store.Waiting;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// *Kræver opmærksomhed*: what could not be decided, for those who sort it out in the organisation
/// it was sent to.
@RestController
final class AttentionRoute {
  private static final int MOST = 200;

  private final AttentionList list;
  private final Attention all;
  private final AttentionLines lines;
  private final AttentionPages pages;
  private final Settling settling;
  private final Resolutions resolutions;
  private final Differences differences;
  private final Looks looks;
  private final Templates templates;

  AttentionRoute(
      AttentionList list,
      Attention all,
      AttentionLines lines,
      AttentionPages pages,
      Settling settling,
      Resolutions resolutions,
      Differences differences,
      Looks looks,
      Templates templates) {
    this.list = list;
    this.all = all;
    this.lines = lines;
    this.pages = pages;
    this.settling = settling;
    this.resolutions = resolutions;
    this.differences = differences;
    this.looks = looks;
    this.templates = templates;
  }

  @GetMapping("/attention")
  JteModel show(Shell shell) {
    if (!shell.viewer().role().sortsOut()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var open = list.open(shell.viewer(), MOST);
    looks.listed(shell.viewer(), "attention", open.stream().map(Waiting::pathway).toList());
    var titled = shell.titled(shell.say("exchange.attention.title")).at(Menu.ATTENTION).listening();
    return templates.exchangeList(
        titled, lines.page(titled, open, differences.pathways(shell.viewer())));
  }

  @GetMapping("/attention/{id}")
  JteModel one(Shell shell, @PathVariable String id) {
    return page(shell, find(shell.viewer(), id), AttentionPages.Draft.NONE);
  }

  /// Looks for another citizen to choose; by POST, so that no number stands in an address.
  @PostMapping("/attention/{id}/citizens")
  JteModel search(Shell shell, @PathVariable String id, @RequestParam(defaultValue = "") String q) {
    return page(shell, find(shell.viewer(), id), AttentionPages.Draft.searched(q.strip()));
  }

  @PostMapping("/attention/{id}/settle")
  Object settle(
      Shell shell,
      @PathVariable String id,
      @RequestParam UUID command,
      @RequestParam String what,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String choice,
      RedirectAttributes onward) {
    var waiting = find(shell.viewer(), id);
    var resolution = Resolution.coded(what).orElseThrow(AttentionRoute::unknown);
    var wish = new Wish(resolution, command, reason, choice);
    var told = settling.settle(shell.viewer(), waiting, wish, shell.dates().now());
    return switch (told) {
      case DONE -> back(onward, Flash.done("exchange.flash." + wish.what().code()));
      case ALREADY -> back(onward, Flash.notice("exchange.flash.already"));
      case REASON_MISSING, UNIT_MISSING, CITIZEN_MISSING, NO_BASIS, GONE ->
          ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
              .body(page(shell, waiting, AttentionPages.Draft.wrong(wish, told)));
    };
  }

  private JteModel page(Shell shell, Waiting waiting, AttentionPages.Draft draft) {
    var titled = shell.titled(AttentionLines.title(shell, waiting)).at(Menu.ATTENTION);
    return templates.exchangeOne(
        titled, pages.of(titled, waiting, resolutions.all(waiting.id()), draft));
  }

  /// What is not theirs answers as what is not there.
  private Waiting find(Viewer viewer, String written) {
    var id = read(written);
    return list.find(viewer, id)
        .orElseThrow(() -> {
          all.find(id)
              .map(Attention.Item::pathway)
              .ifPresent(one -> looks.denied(viewer, "attention", new PathwayId(one)));
          return unknown();
        });
  }

  private static UUID read(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException _) {
      throw unknown();
    }
  }

  private static RedirectView back(RedirectAttributes onward, Flash flash) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, flash);
    var view = new RedirectView(Menu.ATTENTION.path());
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
