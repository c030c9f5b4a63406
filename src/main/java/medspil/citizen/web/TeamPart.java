package medspil.citizen.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Role;
import medspil.access.Sight;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Assigned;
import medspil.agreement.RuleRef;
import medspil.citizen.Authority;
import medspil.citizen.Coordination;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.Actor;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import medspil.journal.VisibleHistory;
import medspil.page.Language;
import medspil.page.Ring;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.team.TeamEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells on a citizen's page who coordinates and why, what that rests on, and who said so when.
@Component
final class TeamPart {
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final Sight sight;
  private final VisibleHistory visible;
  private final Workers workers;
  private final Supplier<UUID> ids;

  TeamPart(
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      Sight sight,
      VisibleHistory visible,
      Workers workers,
      Supplier<UUID> ids) {
    this.agreements = agreements;
    this.directory = directory;
    this.sight = sight;
    this.visible = visible;
    this.workers = workers;
    this.ids = ids;
  }

  CitizenPage.Team of(Shell shell, PathwayId id, Pathway pathway, TeamDraft draft) {
    var history =
        sight.of(shell.viewer(), connection -> visible.history(connection, id, TeamEvent.class));
    var now = new Coordination(agreements.get(), directory.get()).now(pathway, at(shell));
    return new CitizenPage.Team(
        placed(shell, pathway, now),
        open(shell, now),
        history.reversed().stream().flatMap(one -> said(shell, one).stream()).toList(),
        mayState(shell.viewer().role())
            ? new TeamFields(shell, history, draft).form(ids.get().toString())
            : null);
  }

  static boolean mayState(Role role) {
    return Authority.statesCircumstances(role);
  }

  private static Instant at(Shell shell) {
    return shell.dates().now();
  }

  private CitizenPage.@Nullable Placed placed(
      Shell shell, Pathway pathway, Optional<Assigned> now) {
    var placed = pathway.team().coordinator();
    if (placed == null) {
      return null;
    }
    return new CitizenPage.Placed(
        Tag.of(directory.get(), placed.unit()).orElse(null),
        Ring.of(shell, directory.get(), placed.unit()).orElse(null),
        because(shell, now),
        placed.rule() == null ? null : place(shell, RuleRef.parse(placed.rule())),
        placed.rule() == null ? null : address(RuleRef.parse(placed.rule())));
  }

  private static @Nullable String because(Shell shell, Optional<Assigned> now) {
    return now.orElse(null) instanceof Assigned.To to
        ? to.because().in(shell.language().tag())
        : null;
  }

  private String place(Shell shell, RuleRef rule) {
    var title =
        agreements.get().agreements().stream()
            .filter(one -> one.id().equals(rule.agreement()))
            .map(Agreement::identity)
            .map(one -> one.title().in(shell.language().tag()))
            .findFirst()
            .orElse(rule.agreement());
    return shell.say("citizen.team.place", Map.of("agreement", title, "clause", rule.clause()));
  }

  private static String address(RuleRef rule) {
    return "/agreements/" + rule.agreement() + "#clause-" + rule.clause();
  }

  /// Why nobody is placed: facts are missing, or no agreement covers the citizen.
  private static List<String> open(Shell shell, Optional<Assigned> now) {
    return switch (now.orElse(null)) {
      case null -> List.of(shell.say("citizen.team.not_covered"));
      case Assigned.To _ -> List.of();
      case Assigned.CouldNotTell untold ->
          Stream.concat(
                  Stream.of(shell.say("citizen.team.could_not_tell")),
                  untold.unknown().stream().map(fact -> fact(shell, fact)))
              .toList();
    };
  }

  private static String fact(Shell shell, String name) {
    var key = "task.fact." + name;
    return shell.voice().texts().has(Language.DA, key) ? shell.say(key) : name;
  }

  private Optional<CitizenPage.Stated> said(Shell shell, Recorded one) {
    return Optional.ofNullable(
            switch (one.event()) {
              case TeamEvent.ProgrammeStated(var name) ->
                  shell.say("citizen.team.said.programme", Map.of("what", code(name)));
              case TeamEvent.JobCentreContactStated(var active) ->
                  shell.say("citizen.team.said.job_centre", Map.of("what", yes(active)));
              case TeamEvent.FacilityStated(var permanent, var main) ->
                  shell.say(
                      "citizen.team.said.facility",
                      Map.of("what", permanent ? (main ? "main" : "other") : "no"));
              case TeamEvent.CoordinatorPlaced(var placed) -> placing(shell, placed);
              default -> null;
            })
        .map(what ->
            new CitizenPage.Stated(shell.dates().moment(one.recordedAt()), what, by(shell, one)));
  }

  private String placing(Shell shell, TeamEvent.@Nullable Coordinator placed) {
    return placed == null
        ? shell.say("citizen.team.said.nobody")
        : shell.say("citizen.team.said.placed", Map.of("unit", unit(placed.unit())));
  }

  private String by(Shell shell, Recorded one) {
    if (one.event() instanceof TeamEvent.CoordinatorPlaced(var placed)
        && (placed == null || placed.reason() == null)) {
      return shell.say("task.by.agreement");
    }
    return one.actor().kind() == Actor.Kind.PERSON
        ? workers
            .byId(one.actor().id())
            .map(Worker::fullName)
            .orElseGet(() -> shell.say("task.by.somebody"))
        : shell.say("task.by.system");
  }

  private String unit(@Nullable UUID id) {
    return Optional.ofNullable(id)
        .map(UnitId::new)
        .flatMap(directory.get()::unit)
        .map(Unit::name)
        .orElse("?");
  }

  private static String code(@Nullable String name) {
    return name == null ? "none" : name;
  }

  private static String yes(boolean yes) {
    return yes ? "yes" : "no";
  }
}
