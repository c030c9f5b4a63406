package medspil.citizen.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// *Borger*: one citizen's course across sectors.
@RestController
final class CitizenRoute {
  private final CitizenPages pages;

  CitizenRoute(CitizenPages pages) {
    this.pages = pages;
  }

  @GetMapping("/citizens/{id}")
  JteModel show(Shell shell, @PathVariable UUID id) {
    return pages.of(shell, new PathwayId(id), TeamDraft.NONE);
  }
}
