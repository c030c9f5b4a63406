package medspil.citizen.web;

import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import medspil.access.Looks;
import medspil.access.Openings;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// *Borgere*: search by name or number, by POST, so that no number stands in an address.
@RestController
final class CitizensRoute {
  private static final int MOST = 50;
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-./ ]*(\\d{1,2})[-./ ]*(\\d{4})");

  private final People people;
  private final Looks looks;
  private final Openings openings;
  private final RegisterPart register;
  private final Templates templates;

  CitizensRoute(
      People people, Looks looks, Openings openings, RegisterPart register, Templates templates) {
    this.people = people;
    this.looks = looks;
    this.openings = openings;
    this.register = register;
    this.templates = templates;
  }

  @GetMapping("/citizens")
  JteModel show(Shell shell) {
    return page(shell, new CitizensPage("", false, List.of(), null, null, false, null));
  }

  /// The answer is the same whether a citizen is unknown or none of the viewer's.
  @PostMapping("/citizens")
  JteModel search(Shell shell, @RequestParam(defaultValue = "") String q) {
    if (q.isBlank()) {
      return show(shell);
    }
    var all = found(shell, q.strip());
    var found = all.stream().limit(MOST).toList();
    var seen = people.seen(shell.viewer(), found);
    looks.listed(shell.viewer(), "citizens.search", seen.keySet());
    var lines =
        found.stream()
            .flatMap(
                id -> Optional.ofNullable(seen.get(id)).map(one -> line(shell, id, one)).stream())
            .toList();
    return page(
        shell,
        new CitizensPage(
            q.strip(),
            true,
            lines,
            shell.say("citizen.search.none"),
            all.size() > MOST ? shell.say("citizen.search.more", Map.of("n", MOST)) : null,
            openings.emergency().isOpenTo(shell.viewer().role()),
            lines.isEmpty() ? register(shell, q.strip()) : null));
  }

  /// The same page with the form that was sent.
  JteModel registering(Shell shell, RegisterDraft draft) {
    return page(
        shell,
        new CitizensPage(
            draft.filled().number(),
            true,
            List.of(),
            shell.say("citizen.search.none"),
            null,
            false,
            register.form(shell, draft).orElse(null)));
  }

  // Only who looked for the number first: a name alone finds not all of those who bear it.
  private CitizensPage.@Nullable Register register(Shell shell, String words) {
    return PersonalNumber.typed(words)
        .flatMap(number -> register.form(shell, RegisterDraft.of(number.written())))
        .orElse(null);
  }

  private static CitizensPage.Line line(Shell shell, PathwayId id, People.Person person) {
    return new CitizensPage.Line("/citizens/" + id.value(), person.name(), lived(shell, person));
  }

  private static String lived(Shell shell, People.Person person) {
    var born = person.birthDate() == null ? "" : shell.dates().plain(person.birthDate());
    return person.diedOn() == null
        ? born
        : shell.say(
            "citizen.search.died",
            Map.of("born", born, "died", shell.dates().plain(person.diedOn())));
  }

  private List<PathwayId> found(Shell shell, String words) {
    Optional<PersonalNumber> number = PersonalNumber.typed(words);
    if (number.isPresent()) {
      return people.withNumber(number.get()).map(People.Found::pathway).stream().toList();
    }
    return day(words)
        .map(day -> people.bornOn(shell.viewer(), day, MOST + 1))
        .orElseGet(() -> people.named(shell.viewer(), words, MOST + 1));
  }

  /// A day as people write it: 25.12.1948, 25-12-1948, 25/12 1948, 25121948 or 1948-12-25.
  private static Optional<LocalDate> day(String words) {
    var parts = DAY.matcher(words);
    try {
      return parts.matches()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(parts.group(3)),
                  Integer.parseInt(parts.group(2)),
                  Integer.parseInt(parts.group(1))))
          : Optional.of(LocalDate.parse(words));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private JteModel page(Shell shell, CitizensPage page) {
    return templates.citizenSearch(
        shell.titled(shell.say("citizen.search.title")).at(Menu.CITIZENS), page);
  }
}
