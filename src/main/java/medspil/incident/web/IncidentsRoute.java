package medspil.incident.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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

/// *Hændelser*: what was to be reported by law about a citizen's course, and what came of it.
@RestController
@RequestMapping("/citizens/{pathway}/incidents")
final class IncidentsRoute {
  private final IncidentDoor door;
  private final IncidentsPages pages;
  private final Supplier<UUID> ids;

  IncidentsRoute(IncidentDoor door, IncidentsPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    return pages.of(shell, id, door.open(shell, id, "incidents"), SentForm.NONE);
  }

  @PostMapping
  Object record(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "incidents.form");
    var side = door.writes(shell, id, opened).orElseThrow(IncidentDoor::unknown);
    var form = new SentForm(IncidentsPages.FORM, given);
    var wish = new IncidentActs(shell, ids, form, side).recording();
    if (wish.isPresent()) {
      var refusal = door.carriedOut(shell, id, command, wish.get());
      if (refusal.isEmpty()) {
        return done(onward, IncidentsPages.FORM, IncidentDoor.address(id));
      }
      form.refused(refusal.get());
    }
    var again = pages.of(shell, id, door.open(shell, id, "incidents"), form);
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(again);
  }

  static RedirectView done(RedirectAttributes onward, String form, String address) {
    var receipt = "incident.flash." + form.replace('-', '_');
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(receipt));
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
