package medspil.incident.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.incident.IncidentTable;
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

/// One incident: where it was reported, who was told, and what was agreed.
@RestController
@RequestMapping("/citizens/{pathway}/incidents/{incident}")
final class IncidentRoute {
  private final IncidentDoor door;
  private final IncidentPages pages;
  private final IncidentTable table;
  private final Supplier<UUID> ids;

  IncidentRoute(IncidentDoor door, IncidentPages pages, IncidentTable table, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.table = table;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID incident) {
    return page(shell, new PathwayId(pathway), incident, SentForm.NONE);
  }

  @PostMapping("/{form}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID incident,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "incident.form");
    var found = door.found(shell, opened, incident);
    var side = door.writes(shell, id, opened).orElseThrow(NotThere::new);
    if (!IncidentActs.FORMS.contains(form)) {
      throw new NotThere();
    }
    var filled = sent.as(form);
    var bodies = table.offered(found.kind(), door.country(found.unit()), shell.dates().today());
    var wish = new IncidentActs(shell, ids, filled, side).about(found.id(), form, bodies, table);
    return door.carriedOut(shell, id, filled, wish)
        ? Reply.done(
            "incident.flash." + form.replace('-', '_'), IncidentDoor.address(id) + "/" + incident)
        : Reply.again(page(shell, id, incident, filled));
  }

  private JteModel page(Shell shell, PathwayId id, UUID incident, SentForm form) {
    var opened = door.open(shell, id, "incident");
    return pages.of(shell, id, opened, door.found(shell, opened, incident), form);
  }
}
