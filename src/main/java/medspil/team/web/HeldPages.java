package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.citizen.People.Person;
import medspil.citizen.Programmes;
import medspil.citizen.Programmes.Programme;
import medspil.directory.Directory;
import medspil.directory.Sector;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.team.Held;
import medspil.team.HeldByUnits;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page on which a psychiatric unit keeps to itself what it treats a citizen for.
@Component
final class HeldPages {
  static final String NOTE = "note";

  private final HeldByUnits held;
  private final Programmes programmes;
  private final Authority authority;
  private final People people;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  HeldPages(
      HeldByUnits held,
      Programmes programmes,
      Authority authority,
      People people,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.held = held;
    this.programmes = programmes;
    this.authority = authority;
    this.people = people;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  static String address(PathwayId id) {
    return SharedPlanPages.address(id) + "/held";
  }

  /// The psychiatric unit on which the viewer works and that has to do with the citizen.
  Optional<Unit> unit(Viewer viewer, PathwayId id, Pathway pathway, Instant now) {
    if (viewer.role() != Role.WARD_NURSE) {
      return Optional.empty();
    }
    var around = authority.around(id, pathway, now);
    return viewer.units().stream()
        .filter(unit -> around.contains(unit.value()))
        .flatMap(unit -> directory.get().unit(new UnitId(unit.value())).stream())
        .filter(unit -> unit.sector() == Sector.PSYCHIATRIC)
        .findFirst();
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, Unit unit, SentForm form) {
    var titled = shell.titled(shell.say("team.held.title")).at(Menu.CITIZENS);
    return templates.teamHeld(titled, page(titled, id, pathway, unit, form));
  }

  private HeldPage page(Shell shell, PathwayId id, Pathway pathway, Unit unit, SentForm form) {
    var known = programmes.at(pathway, shell.dates().now());
    var noted = held.of(shell.viewer(), id, unit.id().value());
    var open =
        known.stream()
            .filter(one -> noted.stream().noneMatch(held -> held.code().equals(one.code())))
            .map(one -> new Choice(one.code(), one.words().in(shell.language().tag())))
            .toList();
    return new HeldPage(
        address(id),
        SharedPlanPages.address(id),
        Optional.ofNullable(people.seen(shell.viewer(), List.of(id)).get(id))
            .map(Person::name)
            .orElseGet(() -> shell.say("team.citizen.hidden")),
        unit.name(),
        noted.stream().map(one -> line(shell, pathway, known, one, form)).toList(),
        open.isEmpty() ? null : form.field(shell, NOTE, "code", shell.say("team.held.code"), ""),
        Stream.concat(first(shell), open.stream()).toList(),
        ids.get().toString());
  }

  private HeldPage.Line line(
      Shell shell, Pathway pathway, List<Programme> known, Held one, SentForm form) {
    var programme = known.stream().filter(each -> each.code().equals(one.code())).findFirst();
    var fits = programme.filter(each -> programmes.fits(each, pathway, shell.dates().now()));
    return new HeldPage.Line(
        one.code(),
        programme.map(each -> each.words().in(shell.language().tag())).orElse(one.code()),
        shell.say("team.held.noted", Map.of("at", shell.dates().inSentence(one.notedAt()))),
        came(shell, pathway, one, fits.isPresent()),
        fits.filter(_ -> isOpen(pathway, one))
            .map(each -> suggested(shell, each, form))
            .orElse(null));
  }

  /// Whether something is suggested: nobody answered, and the citizen is in no programme.
  static boolean isOpen(Pathway pathway, Held one) {
    return one.answer() == null && pathway.team().programme() == null;
  }

  private static @Nullable String came(Shell shell, Pathway pathway, Held one, boolean fits) {
    var answer = one.answer();
    var at = one.answeredAt();
    if (answer != null && at != null) {
      return shell.say(
          "team.held.came",
          Map.of(
              "answer",
              shell.say("team.held.answer." + SharedPlanPages.code(answer)),
              "at",
              shell.dates().inSentence(at)));
    }
    if (pathway.team().programme() != null) {
      return shell.say("team.held.included");
    }
    return fits ? null : shell.say("team.held.not_covered");
  }

  private static HeldPage.Suggested suggested(Shell shell, Programme programme, SentForm form) {
    return new HeldPage.Suggested(
        programme.agreement().identity().title().in(shell.language().tag()),
        "/agreements/" + programme.agreement().id(),
        form.field(
            shell, "answer-" + programme.code(), "answer", shell.say("team.held.answer"), ""),
        Stream.concat(
                first(shell),
                Stream.of(Held.Answer.values())
                    .map(one ->
                        new Choice(
                            one.name(),
                            shell.say("team.held.answer." + SharedPlanPages.code(one)))))
            .toList());
  }

  private static Stream<Choice> first(Shell shell) {
    return Stream.of(new Choice("", shell.say("team.choose")));
  }
}
