package medspil.citizen.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import medspil.access.Looks;
import medspil.access.Openings;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// *Borgere*: search by name or number, by POST, so that no number stands in an address.
@RestController
final class CitizensRoute {
  private static final int MOST = 50;

  private final People people;
  private final Looks looks;
  private final Openings openings;
  private final Templates templates;

  CitizensRoute(People people, Looks looks, Openings openings, Templates templates) {
    this.people = people;
    this.looks = looks;
    this.openings = openings;
    this.templates = templates;
  }

  @GetMapping("/citizens")
  JteModel show(Shell shell) {
    return page(shell, new CitizensPage(false, List.of(), null, false));
  }

  /// The answer is the same whether a citizen is unknown or none of the viewer's.
  @PostMapping("/citizens")
  JteModel search(Shell shell, @RequestParam(defaultValue = "") String q) {
    if (q.isBlank()) {
      return show(shell);
    }
    var found = found(shell, q.strip());
    var seen = people.seen(shell.viewer(), found);
    looks.listed(shell.viewer(), "citizens.search", seen.keySet());
    var lines =
        found.stream()
            .flatMap(
                id -> Optional.ofNullable(seen.get(id)).map(one -> line(shell, id, one)).stream())
            .toList();
    var emergency = openings.emergency().isOpenTo(shell.viewer().role());
    return page(shell, new CitizensPage(true, lines, shell.say("citizen.search.none"), emergency));
  }

  private static CitizensPage.Line line(Shell shell, PathwayId id, People.Person person) {
    var born = person.birthDate();
    return new CitizensPage.Line(
        "/citizens/" + id.value(), person.name(), born == null ? "" : shell.dates().plain(born));
  }

  private List<PathwayId> found(Shell shell, String words) {
    Optional<Cpr> number = Cpr.parse(words);
    return number.isPresent()
        ? people.withNumber(number.get()).map(People.Found::pathway).stream().toList()
        : people.named(shell.viewer(), words, MOST);
  }

  private JteModel page(Shell shell, CitizensPage page) {
    return templates.citizenSearch(
        shell.titled(shell.say("citizen.search.title")).at(Menu.CITIZENS), page);
  }
}
