package medspil.citizen.web;

import java.util.Map;
import java.util.Set;
import medspil.citizen.Pathway;
import medspil.journal.Category;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says how many incidents there are on a citizen's page, to those whom a relation opens them to.
final class IncidentsPart {
  private IncidentsPart() {}

  static CitizenPage.@Nullable Happened of(Shell shell, Pathway pathway, Set<Category> seen) {
    if (!seen.contains(Category.INCIDENT)) {
      return null;
    }
    var waiting = pathway.incidents().notReported().size();
    var said =
        shell.say(
            "citizen.incidents.count",
            Map.of("n", pathway.incidents().incidents().size(), "waiting", waiting));
    return new CitizenPage.Happened(said, waiting > 0);
  }
}
