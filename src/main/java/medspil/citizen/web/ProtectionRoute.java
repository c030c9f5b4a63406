package medspil.citizen.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import medspil.access.Looks;
import medspil.citizen.PathwayDesk;
import medspil.citizen.People;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The municipality a citizen lives in says that the address is protected, or no longer is.
@RestController
final class ProtectionRoute {
  private final PathwayDesk desk;
  private final People people;
  private final Looks looks;

  ProtectionRoute(PathwayDesk desk, People people, Looks looks) {
    this.desk = desk;
    this.people = people;
    this.looks = looks;
  }

  @PostMapping("/citizens/{id}/protection")
  Reply<JteModel> say(
      Shell shell, @PathVariable UUID id, @RequestParam(defaultValue = "") String address) {
    var pathway = new PathwayId(id);
    var viewer = shell.viewer();
    desk.enter(shell, pathway, "citizen.protection", Category.COORDINATION);
    var person = people.seen(viewer, List.of(pathway)).get(pathway);
    var said = List.of("protected", "open").contains(address);
    if (person == null || !said || !ProtectionPart.maySay(shell, person)) {
      throw new NotThere();
    }
    people.protect(pathway, viewer.organisation().value(), address.equals("protected"));
    looks.opened(viewer, "citizen.protection." + address, pathway);
    return Reply.done("citizen.flash.protection", "/citizens/" + id);
  }
}
