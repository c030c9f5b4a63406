package medspil.team.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.NoteId;
import medspil.page.Choice;
import medspil.page.Ring;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.team.CitizensView;
import medspil.team.Member;
import medspil.team.Perspective;
import medspil.team.RelativesWish;
import medspil.team.TeamWork;
import org.springframework.stereotype.Component;

/// Says who is in a citizen's team, who coordinates it, and who might join.
@Component
final class TeamMembers {
  /// Why a person chooses another coordinator than the table names. No source gives them: they are
  /// ours.
  static final List<String> REASONS = List.of("citizens_wish", "knows_best", "team_decided");

  private final Authority authority;
  private final Supplier<Directory> directory;

  TeamMembers(Authority authority, Supplier<Directory> directory) {
    this.authority = authority;
    this.directory = directory;
  }

  SharedPlanPage.Coordinating coordinating(
      Shell shell, Pathway pathway, Set<UUID> around, boolean leads, PlanDraft draft) {
    var places = leads && authority.placesCoordinator(shell.viewer(), pathway);
    var placed = pathway.team().coordinator();
    var unit = placed == null ? null : placed.unit();
    var reason = placed == null ? null : placed.reason();
    return new SharedPlanPage.Coordinating(
        Tag.of(directory.get(), unit).orElse(null),
        Ring.of(shell, directory.get(), unit).orElse(null),
        reason == null || !REASONS.contains(reason) ? null : shell.say("team.reason." + reason),
        places
            ? SharedPlanPages.field(
                shell, draft, "coordinator", "unit", "team.coordinator.unit", "")
            : null,
        places ? around(shell, around) : List.of(),
        places
            ? SharedPlanPages.field(
                shell, draft, "coordinator", "reason", "team.coordinator.reason", "")
            : null,
        Stream.concat(
                Stream.of(new Choice("", shell.say("team.choose"))),
                REASONS.stream().map(one -> new Choice(one, shell.say("team.reason." + one))))
            .toList(),
        draft.isOf("coordinator"));
  }

  List<SharedPlanPage.MemberLine> present(Shell shell, TeamWork team, boolean leads) {
    return team.present().stream().flatMap(one -> member(shell, one, leads).stream()).toList();
  }

  private Optional<SharedPlanPage.MemberLine> member(Shell shell, Member one, boolean leads) {
    return Tag.of(directory.get(), one.unit())
        .map(tag ->
            new SharedPlanPage.MemberLine(
                tag,
                shell.say("team.side." + SharedPlanPages.code(one.perspective())),
                shell.say(one.decides() ? "team.decides.yes" : "team.decides.no")
                    + " · "
                    + shell.say("team.view." + SharedPlanPages.code(one.view())),
                leads ? one.unit().toString() : null));
  }

  /// The organisations in the team of which nobody there may promise anything.
  List<String> gaps(Shell shell, TeamWork team) {
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
                    LinkedHashMap::new));
    return byHouse.entrySet().stream()
        .filter(one -> !one.getValue())
        .flatMap(one -> directory.get().organisation(one.getKey()).stream())
        .map(one -> shell.say("team.gap", Map.of("organisation", one.name())))
        .toList();
  }

  SharedPlanPage.Joining joining(Shell shell, Pathway pathway, PlanDraft draft) {
    return new SharedPlanPage.Joining(
        SharedPlanPages.field(shell, draft, "members", "unit", "team.join.unit", ""),
        near(shell, pathway),
        SharedPlanPages.field(
            shell, draft, "members", "side", "team.join.side", Perspective.TREATMENT.name()),
        choices(shell, "team.side.", Perspective.values()),
        SharedPlanPages.field(shell, draft, "members", "decides", "team.join.decides", "yes"),
        List.of(new Choice("yes", shell.say("team.yes")), new Choice("no", shell.say("team.no"))),
        SharedPlanPages.field(shell, draft, "members", "view", "team.join.view", ""),
        Stream.concat(
                Stream.of(new Choice("", shell.say("team.choose"))),
                choices(shell, "team.view.", CitizensView.values()).stream())
            .toList(),
        draft.isOf("members"));
  }

  static SharedPlanPage.Relatives relatives(
      Shell shell, TeamWork team, Map<NoteId, String> words, PlanDraft draft) {
    var said = team.relatives().orElse(null);
    var note = said == null ? null : said.words();
    return new SharedPlanPage.Relatives(
        said == null ? null : shell.say("team.relatives." + SharedPlanPages.code(said.wish())),
        note == null ? null : words.get(note),
        said == null ? null : shell.dates().moment(said.at()),
        SharedPlanPages.field(shell, draft, "relatives", "wish", "team.relatives.wish", ""),
        Stream.concat(
                Stream.of(new Choice("", shell.say("team.choose"))),
                choices(shell, "team.relatives.", RelativesWish.values()).stream())
            .toList(),
        SharedPlanPages.field(shell, draft, "relatives", "words", "team.relatives.words", ""),
        draft.isOf("relatives"));
  }

  private List<Choice> near(Shell shell, Pathway pathway) {
    return choices(near(pathway, shell.dates().today()), shell.say("team.choose"));
  }

  private List<Choice> around(Shell shell, Set<UUID> around) {
    var units = around.stream().flatMap(unit -> directory.get().unit(new UnitId(unit)).stream());
    return choices(units, shell.say("team.choose"));
  }

  static List<Choice> choices(Stream<Unit> units, String first) {
    var sorted =
        units
            .sorted(Comparator.comparing(Unit::name))
            .map(unit -> new Choice(unit.id().value().toString(), unit.name()));
    return Stream.concat(Stream.of(new Choice("", first)), sorted).toList();
  }

  private static <T extends Enum<T>> List<Choice> choices(Shell shell, String key, T[] values) {
    return Stream.of(values)
        .map(one -> new Choice(one.name(), shell.say(key + SharedPlanPages.code(one))))
        .toList();
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
}
