package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.Sight;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.citizen.People.Person;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.VisibleNotes;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.team.CitizensView;
import medspil.team.DecideTeamWork;
import medspil.team.Member;
import medspil.team.Perspective;
import medspil.team.PlanVersion;
import medspil.team.RelativesWish;
import medspil.team.Standing;
import medspil.team.TeamWork;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a citizen's team and its plan, for staff and for the citizen.
@Component
final class SharedPlanPages {
  /// Why a person chooses another coordinator than the table names. No source gives them: they are
  /// ours.
  static final List<String> REASONS = List.of("citizens_wish", "knows_best", "team_decided");

  private final People people;
  private final Authority authority;
  private final Supplier<Directory> directory;
  private final Sight sight;
  private final VisibleNotes notes;
  private final Supplier<UUID> ids;
  private final Templates templates;

  SharedPlanPages(
      People people,
      Authority authority,
      Supplier<Directory> directory,
      Sight sight,
      VisibleNotes notes,
      Supplier<UUID> ids,
      Templates templates) {
    this.people = people;
    this.authority = authority;
    this.directory = directory;
    this.sight = sight;
    this.notes = notes;
    this.ids = ids;
    this.templates = templates;
  }

  static String address(PathwayId id) {
    return "/teams/" + id.value();
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, int version, PlanDraft draft) {
    var citizen = shell.viewer().isCitizen();
    var titled =
        shell
            .titled(shell.say(citizen ? "team.title.mine" : "team.title"))
            .at(citizen ? Menu.MINE : Menu.CITIZENS);
    return templates.teamPlan(titled, page(titled, id, pathway, version, draft));
  }

  /// Whether a unit lies where the citizen lives: in the region of their municipality.
  boolean mayJoin(Pathway pathway, UUID unit, LocalDate today) {
    return near(pathway, today).anyMatch(one -> one.id().value().equals(unit));
  }

  private Stream<Unit> near(Pathway pathway, LocalDate today) {
    var known = directory.get();
    var residence = pathway.citizen().residence();
    var region =
        Optional.ofNullable(residence)
            .flatMap(one -> known.regionOf(new OrganisationId(one), today));
    return known.organisations().stream()
        .filter(one ->
            one.id().value().equals(residence)
                || region.filter(one::equals).isPresent()
                || (region.isPresent() && known.regionOf(one.id(), today).equals(region)))
        .flatMap(one -> known.units(one.id()).stream())
        .filter(one -> !one.key().isEmpty() && one.period().holds(today));
  }

  /// The role in agreements of the organisation that a unit belongs to.
  String party(UUID unit) {
    return directory
        .get()
        .unit(new UnitId(unit))
        .flatMap(one -> directory.get().organisation(one.organisation()))
        .map(Organisation::kind)
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private SharedPlanPage page(
      Shell shell, PathwayId id, Pathway pathway, int version, PlanDraft draft) {
    var team = pathway.team().work();
    var older =
        team.versions().stream().filter(one -> one.number() == version).findFirst().orElse(null);
    var person = Optional.ofNullable(people.seen(shell.viewer(), List.of(id)).get(id));
    var leads = older == null && authority.leadsTeam(shell.viewer(), pathway);
    var around = around(shell, id, pathway);
    var words = words(shell, id, team, older);
    var lines = new PlanLines(shell, directory.get(), id, words, around, draft);
    return new SharedPlanPage(
        address(id),
        shell.viewer().isCitizen() ? "/mine" : "/citizens/" + id.value(),
        person.map(Person::name).orElseGet(() -> shell.say("team.citizen.hidden")),
        person
            .map(Person::birthDate)
            .map(date -> shell.say("team.citizen.born", Map.of("date", shell.dates().plain(date))))
            .orElse(null),
        shell.viewer().isCitizen(),
        standing(shell, team),
        older == null ? steps(shell, team, leads) : List.of(),
        coordinating(shell, pathway, leads, draft),
        team.present().stream().flatMap(one -> member(shell, one, leads).stream()).toList(),
        gaps(shell, team),
        leads && team.exists() ? joining(shell, pathway, draft) : null,
        relatives(shell, team, words, draft),
        Stream.of(Perspective.values())
            .map(side ->
                lines.side(
                    side,
                    older == null ? team.goingOn() : older.lines(),
                    writes(shell, team, older, side)))
            .toList(),
        versions(shell, id, team, older),
        older == null
            ? null
            : shell.say(
                "team.older", Map.of("n", older.number(), "at", shell.dates().exact(older.at()))),
        agreed(shell, team),
        older == null
            && !shell.viewer().isCitizen()
            && !team.goingOn().isEmpty()
            && team.isChangedSince(),
        ids);
  }

  private static boolean writes(
      Shell shell, TeamWork team, @Nullable PlanVersion older, Perspective side) {
    return older == null
        && team.exists()
        && (!shell.viewer().isCitizen() || side == Perspective.CITIZEN);
  }

  private Map<NoteId, String> words(
      Shell shell, PathwayId id, TeamWork team, @Nullable PlanVersion older) {
    var wanted = new ArrayList<NoteId>();
    var lines = older == null ? team.goingOn() : older.lines();
    lines.forEach(line -> wanted.add(line.words()));
    team.relatives().map(TeamWork.Relatives::words).ifPresent(wanted::add);
    return sight.of(shell.viewer(), connection -> notes.words(connection, Map.of(id, wanted)));
  }

  private static String standing(Shell shell, TeamWork team) {
    return team.step()
        .map(step ->
            shell.say(
                "team.standing.since",
                Map.of(
                    "standing", shell.say("team.standing." + standing(team, step.to())),
                    "at", shell.dates().moment(step.at()).text())))
        .orElseGet(() -> shell.say("team.standing.none"));
  }

  /// At work by a plan that it has agreed on, or still without.
  private static String standing(TeamWork team, Standing to) {
    return to == Standing.STARTED && team.agreed().isPresent() ? "active" : code(to);
  }

  private static List<Choice> steps(Shell shell, TeamWork team, boolean leads) {
    return DecideTeamWork.next(team.standing()).stream()
        .filter(to -> leads || (to == Standing.PROPOSED && shell.viewer().isCitizen()))
        .sorted()
        .map(to ->
            new Choice(to.name(), shell.say("team.step." + to.name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  private static String agreed(Shell shell, TeamWork team) {
    return team.agreed()
        .map(one ->
            shell.say(
                team.isChangedSince() ? "team.agreed.changed" : "team.agreed.at",
                Map.of("n", one.number(), "at", shell.dates().exact(one.at()))))
        .orElseGet(() -> shell.say("team.agreed.not"));
  }

  private SharedPlanPage.Coordinating coordinating(
      Shell shell, Pathway pathway, boolean leads, PlanDraft draft) {
    var placed = pathway.team().coordinator();
    var unit = placed == null ? null : placed.unit();
    var reason = placed == null ? null : placed.reason();
    return new SharedPlanPage.Coordinating(
        Tag.of(directory.get(), unit).orElse(null),
        phone(unit),
        reason == null || !REASONS.contains(reason) ? null : shell.say("team.reason." + reason),
        leads && authority.mayPlace(shell.viewer())
            ? field(shell, draft, "coordinator", "unit", "team.coordinator.unit", "")
            : null,
        leads ? units(shell, pathway) : List.of(),
        leads ? field(shell, draft, "coordinator", "reason", "team.coordinator.reason", "") : null,
        Stream.concat(
                Stream.of(new Choice("", shell.say("team.choose"))),
                REASONS.stream().map(one -> new Choice(one, shell.say("team.reason." + one))))
            .toList(),
        draft.isOf("coordinator"));
  }

  private @Nullable String phone(@Nullable UUID unit) {
    return Optional.ofNullable(unit)
        .flatMap(one -> directory.get().unit(new UnitId(one)))
        .map(Unit::phone)
        .filter(number -> !number.isEmpty())
        .orElse(null);
  }

  private Optional<SharedPlanPage.MemberLine> member(Shell shell, Member one, boolean leads) {
    return Tag.of(directory.get(), one.unit())
        .map(tag ->
            new SharedPlanPage.MemberLine(
                tag,
                shell.say("team.side." + code(one.perspective())),
                shell.say(one.decides() ? "team.decides.yes" : "team.decides.no")
                    + " · "
                    + shell.say("team.view." + code(one.view())),
                leads ? one.unit().toString() : null));
  }

  /// The organisations in the team of which nobody there may promise anything.
  private List<String> gaps(Shell shell, TeamWork team) {
    var byHouse =
        team.present().stream()
            .flatMap(one ->
                directory.get().unit(new UnitId(one.unit())).stream()
                    .map(unit -> Map.entry(unit.organisation(), one.decides())))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    Map.Entry::getValue,
                    Boolean::logicalOr,
                    java.util.LinkedHashMap::new));
    return byHouse.entrySet().stream()
        .filter(one -> !one.getValue())
        .flatMap(one -> directory.get().organisation(one.getKey()).stream())
        .map(one -> shell.say("team.gap", Map.of("organisation", one.name())))
        .toList();
  }

  private SharedPlanPage.Joining joining(Shell shell, Pathway pathway, PlanDraft draft) {
    return new SharedPlanPage.Joining(
        field(shell, draft, "members", "unit", "team.join.unit", ""),
        units(shell, pathway),
        field(shell, draft, "members", "side", "team.join.side", Perspective.TREATMENT.name()),
        choices(shell, "team.side.", Perspective.values()),
        field(shell, draft, "members", "decides", "team.join.decides", "yes"),
        List.of(new Choice("yes", shell.say("team.yes")), new Choice("no", shell.say("team.no"))),
        field(shell, draft, "members", "view", "team.join.view", ""),
        Stream.concat(
                Stream.of(new Choice("", shell.say("team.choose"))),
                choices(shell, "team.view.", CitizensView.values()).stream())
            .toList(),
        draft.isOf("members"));
  }

  private SharedPlanPage.Relatives relatives(
      Shell shell, TeamWork team, Map<NoteId, String> words, PlanDraft draft) {
    var said = team.relatives().orElse(null);
    var note = said == null ? null : said.words();
    return new SharedPlanPage.Relatives(
        said == null ? null : shell.say("team.relatives." + code(said.wish())),
        note == null ? null : words.get(note),
        said == null ? null : shell.dates().moment(said.at()),
        field(shell, draft, "relatives", "wish", "team.relatives.wish", ""),
        Stream.concat(
                Stream.of(new Choice("", shell.say("team.choose"))),
                choices(shell, "team.relatives.", RelativesWish.values()).stream())
            .toList(),
        field(shell, draft, "relatives", "words", "team.relatives.words", ""),
        draft.isOf("relatives"));
  }

  private static List<SharedPlanPage.Version> versions(
      Shell shell, PathwayId id, TeamWork team, @Nullable PlanVersion older) {
    return team.versions().reversed().stream()
        .map(one ->
            new SharedPlanPage.Version(
                address(id) + "?version=" + one.number(),
                shell.say(
                    "team.version", Map.of("n", one.number(), "at", shell.dates().exact(one.at()))),
                one.equals(older)))
        .toList();
  }

  private Set<UUID> around(Shell shell, PathwayId id, Pathway pathway) {
    return authority.around(id, pathway, shell.dates().now());
  }

  private List<Choice> units(Shell shell, Pathway pathway) {
    var near =
        near(pathway, shell.dates().today())
            .sorted(Comparator.comparing(Unit::name))
            .map(one -> new Choice(one.id().value().toString(), one.name()));
    return Stream.concat(Stream.of(new Choice("", shell.say("team.choose"))), near).toList();
  }

  private static <T extends Enum<T>> List<Choice> choices(Shell shell, String key, T[] values) {
    return Stream.of(values)
        .map(one -> new Choice(one.name(), shell.say(key + code(one))))
        .toList();
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  static Field field(
      Shell shell, PlanDraft draft, String form, String name, String label, String otherwise) {
    var field =
        Field.of(form + "-" + name, shell.say(label), draft.value(form, name, otherwise))
            .named(name);
    var error = draft.error(form, name);
    return error == null ? field : field.wrong(shell.say(error));
  }
}
