package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Sight;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.citizen.People.Person;
import medspil.directory.Directory;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.VisibleNotes;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.team.CoordinationNeed;
import medspil.team.DecideTeamWork;
import medspil.team.Perspective;
import medspil.team.PlanVersion;
import medspil.team.Standing;
import medspil.team.Team;
import medspil.team.TeamWork;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a citizen's team and its plan, for staff and for the citizen.
@Component
final class SharedPlanPages {
  private final People people;
  private final Authority authority;
  private final TeamMembers members;
  private final NeedCards needs;
  private final StartUpCards startUps;
  private final HeldPages held;
  private final Supplier<Directory> directory;
  private final Sight sight;
  private final VisibleNotes notes;
  private final Supplier<UUID> ids;
  private final Templates templates;

  SharedPlanPages(
      People people,
      Authority authority,
      TeamMembers members,
      NeedCards needs,
      StartUpCards startUps,
      HeldPages held,
      Supplier<Directory> directory,
      Sight sight,
      VisibleNotes notes,
      Supplier<UUID> ids,
      Templates templates) {
    this.people = people;
    this.authority = authority;
    this.members = members;
    this.needs = needs;
    this.startUps = startUps;
    this.held = held;
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

  private SharedPlanPage page(
      Shell shell, PathwayId id, Pathway pathway, int version, PlanDraft draft) {
    var team = pathway.team().work();
    var older =
        team.versions().stream().filter(one -> one.number() == version).findFirst().orElse(null);
    var person = Optional.ofNullable(people.seen(shell.viewer(), List.of(id)).get(id));
    var leads = older == null && authority.leadsTeam(shell.viewer(), pathway);
    var around = around(shell, id, pathway);
    var words = words(shell, id, pathway.team(), older);
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
        members.coordinating(shell, pathway, around, leads, draft),
        members.present(shell, team, leads),
        members.gaps(shell, team),
        leads && team.exists() ? members.joining(shell, pathway, draft) : null,
        TeamMembers.relatives(shell, team, words, draft),
        needs.of(shell, pathway.team(), words, leads, draft),
        older == null ? startUps.of(shell, id, pathway, leads, draft) : null,
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
        held.unit(shell.viewer(), id, pathway, shell.dates().now())
            .map(_ -> HeldPages.address(id))
            .orElse(null),
        ids);
  }

  private static boolean writes(
      Shell shell, TeamWork team, @Nullable PlanVersion older, Perspective side) {
    return older == null
        && team.exists()
        && (!shell.viewer().isCitizen() || side == Perspective.CITIZEN);
  }

  private Map<NoteId, String> words(
      Shell shell, PathwayId id, Team team, @Nullable PlanVersion older) {
    var wanted = new ArrayList<NoteId>();
    var lines = older == null ? team.work().goingOn() : older.lines();
    lines.forEach(line -> wanted.add(line.words()));
    team.need().map(CoordinationNeed::why).ifPresent(wanted::add);
    team.work().relatives().map(TeamWork.Relatives::words).ifPresent(wanted::add);
    return sight.of(shell.viewer(), connection -> notes.words(connection, Map.of(id, wanted)));
  }

  private static String standing(Shell shell, TeamWork team) {
    return team.step()
        .map(step ->
            shell.say(
                "team.standing.since",
                Map.of(
                    "standing", shell.say("team.standing." + standing(team, step.to())),
                    "at", shell.dates().inSentence(step.at()))))
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
