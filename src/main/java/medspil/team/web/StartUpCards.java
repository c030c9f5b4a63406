package medspil.team.web;

import static medspil.team.web.SharedPlanPages.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.DutyRule;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Shell;
import medspil.task.Task;
import medspil.team.StartUp;
import medspil.team.TeamGrounds;
import medspil.team.TeamWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes of a team's start-up meeting: when, how, by when the agreement wants it, and about what.
@Component
final class StartUpCards {
  static final String PLAN = "start-up";
  static final String HOLD = "start-up-held";

  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;

  StartUpCards(Supplier<AgreementsInForce> agreements, Supplier<Directory> directory) {
    this.agreements = agreements;
    this.directory = directory;
  }

  /// Null while there is no team.
  @Nullable StartUpCard of(
      Shell shell, PathwayId id, Pathway pathway, boolean leads, PlanDraft draft) {
    var team = pathway.team().work();
    if (!team.exists()) {
      return null;
    }
    var task = task(pathway);
    return new StartUpCard(
        when(shell, team),
        took(shell, team),
        task.filter(one -> one.status().owed()).map(one -> owed(shell, id, one)).orElse(null),
        task.map(one -> agenda(shell, one)).orElse(List.of()),
        leads && team.startUpHeld() == null ? plan(shell, team, draft) : null,
        leads && team.startedAt() != null ? hold(shell, team, draft) : null);
  }

  private static String when(Shell shell, TeamWork team) {
    var said = team.startUp().orElse(null);
    if (said == null) {
      return shell.say("team.start_up.none");
    }
    var form = shell.say("team.form." + SharedPlanPages.code(said.form()));
    var held = said.held();
    var time = said.time();
    return held != null
        ? shell.say("team.start_up.held", Map.of("day", shell.dates().plain(held), "form", form))
        : shell.say(
            "team.start_up.planned",
            Map.of("at", time == null ? "" : shell.dates().exact(time), "form", form));
  }

  /// From when somebody thought of the team to when it met.
  private static @Nullable String took(Shell shell, TeamWork team) {
    var held = team.startUpHeld();
    var proposed = team.proposedAt();
    if (held == null || proposed == null) {
      return null;
    }
    var from = LocalDate.ofInstant(proposed, shell.dates().zone());
    return shell.say(
        "team.start_up.took", Map.of("n", Math.max(0, ChronoUnit.DAYS.between(from, held))));
  }

  private static Optional<Task> task(Pathway pathway) {
    return Optional.ofNullable(pathway.team().work().startedAt())
        .map(TeamGrounds::id)
        .flatMap(id ->
            pathway.tasks().all().stream()
                .filter(one -> one.because().ground().equals("team.started"))
                .filter(one -> one.because().occurrence().equals(id))
                .findFirst());
  }

  private StartUpCard.Owed owed(Shell shell, PathwayId id, Task task) {
    var unit = directory.get().unit(new UnitId(task.owner().unit())).map(Unit::name).orElse("");
    var due = task.due();
    return new StartUpCard.Owed(
        due == null
            ? shell.say("team.start_up.owed", Map.of("unit", unit))
            : shell.say(
                "team.start_up.due",
                Map.of("unit", unit, "due", shell.dates().plain(day(shell, due)))),
        due != null && due.isBefore(shell.dates().now()),
        shell.viewer().isCitizen() ? null : "/tasks/" + id.value() + "/" + task.id());
  }

  /// What lasts to the end of a day is told by that day.
  private static LocalDate day(Shell shell, Instant due) {
    return LocalDate.ofInstant(due.minusSeconds(1), shell.dates().zone());
  }

  private List<String> agenda(Shell shell, Task task) {
    return agreements.get().rule(task.rule()).stream()
        .filter(DutyRule.class::isInstance)
        .map(DutyRule.class::cast)
        .flatMap(rule -> rule.checklist().stream())
        .map(one -> one.in(shell.language().tag()))
        .toList();
  }

  private static StartUpCard.Planning plan(Shell shell, TeamWork team, PlanDraft draft) {
    var time = team.startUp().map(StartUp::time).map(one -> one.atZone(shell.dates().zone()));
    return new StartUpCard.Planning(
        field(
                shell,
                draft,
                PLAN,
                "day",
                "team.start_up.day",
                time.map(one -> one.toLocalDate().toString()).orElse(""))
            .mustBeFilled(),
        field(
                shell,
                draft,
                PLAN,
                "clock",
                "team.start_up.clock",
                time.map(one -> one.toLocalTime().toString()).orElse(""))
            .mustBeFilled(),
        field(shell, draft, PLAN, "form", "team.form", form(team)),
        forms(shell),
        draft.isOf(PLAN));
  }

  private static StartUpCard.Holding hold(Shell shell, TeamWork team, PlanDraft draft) {
    return new StartUpCard.Holding(
        field(shell, draft, HOLD, "day", "team.start_up.held_on", "").mustBeFilled(),
        field(shell, draft, HOLD, "form", "team.form", form(team)),
        forms(shell),
        draft.isOf(HOLD));
  }

  /// As it was planned; never chosen for anybody before that.
  private static String form(TeamWork team) {
    return team.startUp().map(one -> one.form().name()).orElse("");
  }

  private static List<Choice> forms(Shell shell) {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("team.choose"))),
            Stream.of(StartUp.Form.values())
                .map(one ->
                    new Choice(one.name(), shell.say("team.form." + SharedPlanPages.code(one)))))
        .toList();
  }
}
