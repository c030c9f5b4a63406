package medspil.citizen.web;

import java.util.List;
import java.util.UUID;
import medspil.access.Looks;
import medspil.citizen.PathwayDoor;
import medspil.citizen.People;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// The municipality a citizen lives in says that the address is protected, or no longer is.
@RestController
final class ProtectionRoute {
  private final PathwayDoor door;
  private final People people;
  private final Looks looks;

  ProtectionRoute(PathwayDoor door, People people, Looks looks) {
    this.door = door;
    this.people = people;
    this.looks = looks;
  }

  @PostMapping("/citizens/{id}/protection")
  RedirectView say(
      Shell shell,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String address,
      RedirectAttributes onward) {
    var pathway = new PathwayId(id);
    var viewer = shell.viewer();
    if (door.enter(viewer, pathway, "citizen.protection", shell.dates().now()).isEmpty()) {
      throw unknown();
    }
    var person = people.seen(viewer, List.of(pathway)).get(pathway);
    var said = List.of("protected", "open").contains(address);
    if (person == null || !said || !ProtectionPart.maySay(shell, person)) {
      throw unknown();
    }
    people.protect(pathway, viewer.organisation().value(), address.equals("protected"));
    looks.opened(viewer, "citizen.protection." + address, pathway);
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("citizen.flash.protection"));
    var view = new RedirectView("/citizens/" + id);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
