package medspil.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// Answers a wish about the team and its plan; saying the same twice changes nothing.
public final class DecideTeamWork {
  /// More than a team can hold in mind; who writes so much has something else in mind.
  static final int MOST_LINES = 200;

  private DecideTeamWork() {}

  public static Decision decide(TeamWork team, TeamWorkCommand command) {
    return switch (command) {
      case TeamWorkCommand.Change(var to, var reason, var at) -> change(team, to, reason, at);
      case TeamWorkCommand.PlanStartUp plan -> plan(team, plan);
      case TeamWorkCommand.HoldStartUp hold -> hold(team, hold);
      case TeamWorkCommand.Join join -> join(team, join);
      case TeamWorkCommand.Leave(var unit, var at) ->
          team.present().stream().anyMatch(one -> one.unit().equals(unit))
              ? happened(new TeamWorkEvent.MemberLeft(unit, at), at, null)
              : nothing();
      case TeamWorkCommand.AskRelatives(var wish, var words, var at) ->
          happened(
              new TeamWorkEvent.RelativesAsked(wish, words == null ? null : words.id(), at),
              at,
              words);
      case TeamWorkCommand.Write write -> write(team, write);
      case TeamWorkCommand.Rewrite rewrite -> rewrite(team, rewrite);
      case TeamWorkCommand.End(var id, var how, var at) ->
          about(team, id)
              .map(line ->
                  line.goesOn()
                      ? happened(new TeamWorkEvent.LineEnded(id, how, at), at, null)
                      : nothing())
              .orElseGet(() -> refused(TeamWorkRefusal.NO_SUCH_LINE));
      case TeamWorkCommand.Agree(var at) -> agree(team, at);
    };
  }

  /// From where a team may come to where.
  public static Set<Standing> next(@Nullable Standing from) {
    return switch (from) {
      case null -> Set.of(Standing.PROPOSED);
      case DISSOLVED -> Set.of(Standing.PROPOSED);
      case PROPOSED -> Set.of(Standing.STARTED, Standing.DISSOLVED);
      case STARTED -> Set.of(Standing.RESTING, Standing.DISSOLVED);
      case RESTING -> Set.of(Standing.STARTED, Standing.DISSOLVED);
    };
  }

  private static Decision change(TeamWork team, Standing to, @Nullable String reason, Instant at) {
    if (to == team.standing()) {
      return nothing();
    }
    return next(team.standing()).contains(to)
        ? happened(new TeamWorkEvent.StandingChanged(to, reason, at), at, null)
        : refused(TeamWorkRefusal.NOT_FROM_HERE);
  }

  private static Decision plan(TeamWork team, TeamWorkCommand.PlanStartUp plan) {
    if (!team.exists()) {
      return refused(TeamWorkRefusal.NO_TEAM);
    }
    if (team.startUpHeld() != null) {
      return refused(TeamWorkRefusal.START_UP_HELD);
    }
    return team.startUp()
            .filter(now -> plan.time().equals(now.time()) && plan.form() == now.form())
            .isPresent()
        ? nothing()
        : happened(
            new TeamWorkEvent.StartUpPlanned(plan.time(), plan.form(), plan.at()), plan.at(), null);
  }

  /// A day that was wrong is said anew.
  private static Decision hold(TeamWork team, TeamWorkCommand.HoldStartUp hold) {
    if (!team.exists()) {
      return refused(TeamWorkRefusal.NO_TEAM);
    }
    if (team.startedAt() == null) {
      return refused(TeamWorkRefusal.NOT_FROM_HERE);
    }
    return team.startUp()
            .filter(now -> hold.day().equals(now.held()) && hold.form() == now.form())
            .isPresent()
        ? nothing()
        : happened(
            new TeamWorkEvent.StartUpHeld(hold.day(), hold.form(), hold.at()), hold.at(), null);
  }

  private static Decision join(TeamWork team, TeamWorkCommand.Join join) {
    if (!team.exists()) {
      return refused(TeamWorkRefusal.NO_TEAM);
    }
    var same =
        team.present().stream()
            .anyMatch(one ->
                one.unit().equals(join.unit())
                    && one.perspective() == join.perspective()
                    && one.decides() == join.decides()
                    && one.view() == join.view());
    return same
        ? nothing()
        : happened(
            new TeamWorkEvent.MemberJoined(
                join.unit(), join.perspective(), join.decides(), join.view(), join.at()),
            join.at(),
            null);
  }

  private static Decision write(TeamWork team, TeamWorkCommand.Write write) {
    if (!team.exists()) {
      return refused(TeamWorkRefusal.NO_TEAM);
    }
    if (team.goingOn().size() >= MOST_LINES) {
      return refused(TeamWorkRefusal.PLAN_FULL);
    }
    var event =
        new TeamWorkEvent.LineWritten(
            write.line(),
            write.perspective(),
            write.words().id(),
            write.owner(),
            write.by(),
            write.byCitizen(),
            write.at());
    return happened(event, write.at(), write.words());
  }

  private static Decision rewrite(TeamWork team, TeamWorkCommand.Rewrite rewrite) {
    return about(team, rewrite.line())
        .map(line -> {
          if (!line.goesOn()) {
            return refused(TeamWorkRefusal.LINE_ENDED);
          }
          if (!line.words().equals(rewrite.was())) {
            return refused(TeamWorkRefusal.CHANGED_MEANWHILE);
          }
          var event =
              new TeamWorkEvent.LineRewritten(
                  rewrite.line(),
                  rewrite.words().id(),
                  rewrite.owner(),
                  rewrite.by(),
                  rewrite.at());
          return happened(event, rewrite.at(), rewrite.words());
        })
        .orElseGet(() -> refused(TeamWorkRefusal.NO_SUCH_LINE));
  }

  private static Decision agree(TeamWork team, Instant at) {
    if (!team.exists()) {
      return refused(TeamWorkRefusal.NO_TEAM);
    }
    if (team.goingOn().isEmpty()) {
      return refused(TeamWorkRefusal.PLAN_EMPTY);
    }
    return team.isChangedSince()
        ? happened(new TeamWorkEvent.PlanAgreed(team.versions().size() + 1, at), at, null)
        : nothing();
  }

  private static Optional<PlanLine> about(TeamWork team, LineId id) {
    return team.line(id);
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  private static Decision refused(TeamWorkRefusal refusal) {
    return new Decision.Refused(refusal);
  }

  private static Decision happened(TeamWorkEvent event, Instant at, @Nullable Note words) {
    var notes = words == null ? List.<Note>of() : List.of(words);
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }
}
