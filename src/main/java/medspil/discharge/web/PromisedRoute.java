package medspil.discharge.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Looks;
import medspil.citizen.People;
import medspil.citizen.People.Person;
import medspil.directory.Directory;
import medspil.discharge.OpenPoint;
import medspil.discharge.Points;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.Pager;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Det har vi lovet*: what a unit is to have in place for those who come home from hospital.
@RestController
final class PromisedRoute {
  private static final int PAGE = 50;

  private final Points points;
  private final People people;
  private final SignWords signs;
  private final Looks looks;
  private final Supplier<Directory> directory;
  private final Templates templates;

  PromisedRoute(
      Points points,
      People people,
      SignWords signs,
      Looks looks,
      Supplier<Directory> directory,
      Templates templates) {
    this.points = points;
    this.people = people;
    this.signs = signs;
    this.looks = looks;
    this.directory = directory;
    this.templates = templates;
  }

  @GetMapping("/promised")
  JteModel list(Shell shell, @RequestParam(required = false) @Nullable String after) {
    if (shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var found = points.promised(shell.viewer(), cursor(after), PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    var pathways = shown.stream().map(OpenPoint::pathway).distinct().toList();
    looks.listed(shell.viewer(), "promised", pathways);
    var names = people.seen(shell.viewer(), pathways);
    var words = points.words(shell.viewer(), notes(shown));
    var next = found.size() > PAGE ? "/promised?after=" + cursor(shown.getLast()) : null;
    return templates.dischargePromised(
        shell.titled(shell.say("discharge.promised.title")).at(Menu.WORK),
        new PromisedPage(
            shown.stream()
                .map(point ->
                    line(shell, point, Optional.ofNullable(names.get(point.pathway())), words))
                .toList(),
            new Pager(after == null ? null : "/promised", next)));
  }

  private PromisedPage.Line line(
      Shell shell, OpenPoint point, Optional<Person> person, Map<NoteId, String> words) {
    return new PromisedPage.Line(
        "/admissions/%s/%s/home#point-%s"
            .formatted(point.pathway().value(), point.stay().value(), point.id()),
        text(shell, point, words),
        shell.say("discharge.list." + point.topic().name().toLowerCase(Locale.ROOT)),
        person.map(Person::name).orElseGet(() -> shell.say("discharge.citizen.hidden")),
        person
            .map(Person::birthDate)
            .map(date ->
                shell.say("discharge.citizen.born", Map.of("date", shell.dates().plain(date))))
            .orElse(null),
        Tag.of(directory.get(), point.owner()).orElse(null),
        shell.dates().day(point.by()),
        point.by().isBefore(shell.dates().today()));
  }

  private String text(Shell shell, OpenPoint point, Map<NoteId, String> words) {
    var sign = Optional.ofNullable(point.sign()).flatMap(one -> signs.named(shell, one));
    var said = point.words() == null ? null : words.get(point.words());
    return sign.map(ReadyPage.Sign::text)
        .or(() -> Optional.ofNullable(said))
        .orElseGet(() -> shell.say("discharge.words.hidden"));
  }

  private static Map<PathwayId, List<NoteId>> notes(List<OpenPoint> shown) {
    return shown.stream()
        .filter(point -> point.words() != null)
        .collect(groupingBy(OpenPoint::pathway, mapping(OpenPoint::words, toList())));
  }

  private static String cursor(OpenPoint last) {
    return last.by() + "_" + last.id();
  }

  /// Null for the beginning, and for what nobody can read.
  private static Points.@Nullable After cursor(@Nullable String written) {
    if (written == null) {
      return null;
    }
    var parts = written.split("_", 2);
    try {
      return new Points.After(LocalDate.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
    } catch (DateTimeException | IllegalArgumentException _) {
      return null;
    }
  }
}
