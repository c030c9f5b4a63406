package medspil.citizen.web;

import gg.jte.models.runtime.JteModel;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.access.EmergencyRule;
import medspil.access.Openings;
import medspil.access.Relation;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayDoor;
import medspil.citizen.People;
import medspil.citizen.Relations;
import medspil.deadline.Days;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.goal.GoalAttention;
import medspil.healthtask.HealthTask;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Shell;
import medspil.stay.Stay;
import medspil.task.Task;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one citizen, also when a form on it was sent and not carried out.
@Component
final class CitizenPages {
  private final PathwayDoor door;
  private final People people;
  private final Authority authority;
  private final Openings openings;
  private final Supplier<Directory> directory;
  private final TeamPart team;
  private final GoalAttention attention;
  private final Templates templates;

  CitizenPages(
      PathwayDoor door,
      People people,
      Authority authority,
      Openings openings,
      Supplier<Directory> directory,
      TeamPart team,
      GoalAttention attention,
      Templates templates) {
    this.door = door;
    this.people = people;
    this.authority = authority;
    this.openings = openings;
    this.directory = directory;
    this.team = team;
    this.attention = attention;
    this.templates = templates;
  }

  JteModel of(Shell shell, PathwayId id, TeamDraft draft) {
    var now = shell.dates().now();
    var pathway = door.open(shell.viewer(), id, "citizen", now).orElseThrow(NotThere::new);
    var person = people.seen(shell.viewer(), List.of(id)).get(id);
    if (person == null) {
      throw new NotThere();
    }
    var seen = EnumSet.copyOf(authority.seen(shell.viewer(), id, pathway, now));
    var page = page(shell, id, pathway, person, seen, draft);
    return templates.citizenOverview(shell.titled(page.name()).at(Menu.CITIZENS), page);
  }

  private CitizenPage page(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      People.Person person,
      EnumSet<Category> seen,
      TeamDraft draft) {
    return new CitizenPage(
        person.name(),
        "/citizens/" + id.value(),
        about(shell, person),
        chips(shell, pathway),
        ProtectionPart.of(shell, person),
        plan(shell, pathway),
        new DrawTimeline(shell).of(pathway, seen),
        tasks(shell, id, pathway, seen),
        shared(shell, id, pathway, seen),
        team.of(shell, id, pathway, draft),
        seen.contains(Category.HEALTH) ? health(shell, id, pathway) : null,
        seen.contains(Category.SOCIAL) ? goals(shell, pathway) : null,
        seen.contains(Category.PLACEMENT) && !shell.viewer().isCitizen()
            ? OrderingPart.of(shell, id, pathway)
            : null,
        shell.viewer().isCitizen() ? null : messages(shell, pathway),
        transitions(shell, pathway),
        IndividualPlanPart.of(shell, pathway, directory.get()),
        shell.say(
            "citizen.service_model.count", Map.of("n", pathway.modelCourses().running().size())),
        IncidentsPart.of(shell, pathway, seen));
  }

  private static String transitions(Shell shell, Pathway pathway) {
    var open = pathway.careTransitions().standing().stream().filter(one -> one.arrived() == null);
    return shell.say("citizen.transition.count", Map.of("n", open.count()));
  }

  private static CitizenPage.Messages messages(Shell shell, Pathway pathway) {
    var own = shell.viewer().units().stream().map(UnitId::value).collect(Collectors.toSet());
    var all = pathway.conversations().of(own);
    var unread = all.stream().filter(one -> own.stream().anyMatch(one::isUnread)).count();
    var owed =
        all.stream()
            .filter(one -> own.stream().anyMatch(unit -> one.owes(unit).isPresent()))
            .count();
    return new CitizenPage.Messages(
        shell.say(
            "citizen.messages.count", Map.of("n", all.size(), "unread", unread, "owed", owed)),
        unread + owed > 0);
  }

  private CitizenPage.GoalsLine goals(Shell shell, Pathway pathway) {
    var goals = pathway.goals();
    var calls =
        goals.goals().values().stream()
            .filter(goal -> attention.call(goal, shell.dates().today()).isPresent())
            .count();
    return new CitizenPage.GoalsLine(
        shell.say("citizen.goals.count", Map.of("n", goals.open().size())),
        calls == 0 ? null : shell.say("citizen.goals.call", Map.of("n", calls)),
        pathway.changes().unanswered().size());
  }

  private List<CitizenPage.HealthLine> health(Shell shell, PathwayId id, Pathway pathway) {
    return pathway.healthTasks().all().stream()
        .filter(task -> task.ended() == null)
        .map(task -> health(shell, id, task))
        .toList();
  }

  private CitizenPage.HealthLine health(Shell shell, PathwayId id, HealthTask task) {
    var who =
        task.answering()
            .map(holder -> shell.say("citizen.health.who", Map.of("unit", unit(holder.unit()))))
            .orElseGet(() -> shell.say("citizen.health.nobody"));
    return new CitizenPage.HealthLine(
        "/citizens/" + id.value() + "/health-tasks/" + task.id(),
        task.service().title().in(shell.language().tag()),
        task.clarification().isPresent() ? shell.say("citizen.health.to_settle") + ". " + who : who,
        task.status().needsAttention());
  }

  private String about(Shell shell, People.Person person) {
    var born = person.birthDate();
    var home = ProtectionPart.home(shell, person, directory.get());
    if (born == null) {
      return home.orElse("");
    }
    var died = person.diedOn();
    if (died != null) {
      return shell.say(
          "citizen.about.dead",
          Map.of(
              "born", shell.dates().plain(born),
              "died", shell.dates().plain(died),
              "home", home.orElse("")));
    }
    var age = Period.between(born, shell.dates().today()).getYears();
    return shell.say(
        "citizen.about",
        Map.of("born", shell.dates().plain(born), "age", age, "home", home.orElse("")));
  }

  private static List<String> chips(Shell shell, Pathway pathway) {
    return pathway.stays().all().stream()
        .filter(stay -> stay.phase().away())
        .map(stay -> chip(shell, stay))
        .toList();
  }

  private static String chip(Shell shell, Stay stay) {
    var now = shell.dates().now();
    var days = Days.between(stay.start().orElse(now), now, shell.dates().zone());
    var phase = shell.say("citizen.phase." + stay.phase().name().toLowerCase(Locale.ROOT));
    return shell.say(
        "citizen.chip", Map.of("phase", phase, "ward", stay.ward().name(), "day", days));
  }

  private static @Nullable String plan(Shell shell, Pathway pathway) {
    return pathway.stays().all().stream()
        .filter(stay -> stay.phase().away() && stay.plan() != null)
        .findFirst()
        .map(Stay::plan)
        .map(plan ->
            shell.say("citizen.plan", Map.of("day", shell.dates().inSentence(plan.expected()))))
        .orElse(null);
  }

  private List<CitizenPage.TaskLine> tasks(
      Shell shell, PathwayId id, Pathway pathway, EnumSet<Category> seen) {
    return pathway.tasks().all().stream()
        .filter(task -> task.status().owed())
        .filter(task -> task.isOpenTo(seen, shell.viewer()::isIn))
        .sorted(Comparator.comparing(Task::due))
        .map(task -> line(shell, id, task))
        .toList();
  }

  private CitizenPage.TaskLine line(Shell shell, PathwayId id, Task task) {
    var due =
        task.countdown() == null
            ? shell.say("citizen.tasks.no_due")
            : shell.dates().until(task.due()).text();
    return new CitizenPage.TaskLine(
        "/tasks/" + id.value() + "/" + task.id().value(),
        task.title().in(shell.language().tag()),
        due,
        unit(task.owner().unit()),
        task.isOverdue(shell.dates().now()));
  }

  // What is shared with whom, on which ground, until when: most of it rests on law, not consent.
  private List<String> shared(Shell shell, PathwayId id, Pathway pathway, EnumSet<Category> seen) {
    var byUnit =
        Relations.of(id, pathway, openings).stream()
            .filter(one -> !one.ground().equals("self") && one.runsAt(shell.dates().now()))
            .filter(one -> !one.ground().equals("order") || seen.contains(Category.PLACEMENT))
            .filter(one -> !one.ground().equals("message") || isToldOfMessages(one, seen))
            .collect(
                Collectors.groupingBy(
                    one -> holder(shell, one), TreeMap::new, Collectors.toList()));
    return byUnit.entrySet().stream()
        .map(one ->
            shell.say(
                "citizen.shared",
                Map.of("who", one.getKey(), "grounds", grounds(shell, one.getValue()))))
        .toList();
  }

  // A sender that is no unit here reads nothing here.
  private boolean isToldOfMessages(Relation relation, EnumSet<Category> seen) {
    return seen.contains(Category.MESSAGE)
        && directory.get().unit(new UnitId(relation.holder())).isPresent();
  }

  private String holder(Shell shell, Relation relation) {
    return relation.ground().equals(EmergencyRule.GROUND)
        ? shell.say("citizen.emergency.somebody")
        : unit(relation.holder());
  }

  private static String grounds(Shell shell, List<Relation> relations) {
    return relations.stream()
        .map(one -> ground(shell, one))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String ground(Shell shell, Relation relation) {
    var until = relation.until();
    var ground = shell.say("citizen.ground." + relation.ground());
    return until == null
        ? ground
        : ground + " " + shell.say("citizen.until", Map.of("time", shell.dates().exact(until)));
  }

  private String unit(UUID id) {
    return directory.get().unit(new UnitId(id)).map(unit -> unit.name()).orElse("–");
  }
}
