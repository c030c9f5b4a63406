package medspil.citizen;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.journal.Refusal;
import medspil.team.CitizensView;
import medspil.team.LineId;
import medspil.team.Perspective;
import medspil.team.Standing;
import medspil.team.TeamCommand;
import medspil.team.TeamWork;
import medspil.team.TeamWorkCommand;
import medspil.team.TeamWorkRefusal;

/// Who may do what with a citizen's team and its plan: the citizen proposes it and writes their own
/// side of the plan; staff around them write all sides; those who know how the citizen lives, and
/// the coordinator, say who is in it.
record TeamAuthority(Viewer viewer, TeamWork team, Set<UUID> around, boolean coordinates) {
  private static final Set<Role> PLACES = Set.of(Role.COORDINATOR, Role.CASE_WORKER);

  /// The refusal, or nothing when the viewer may.
  Optional<Refusal> refuses(TeamWorkCommand command) {
    if (!may(command)) {
      return Optional.of(AccessRefusal.NOT_YOURS);
    }
    return switch (command) {
      case TeamWorkCommand.Join join
          when join.view() == CitizensView.AGAINST && !around.contains(join.unit()) ->
          Optional.of(TeamWorkRefusal.AGAINST_WISH);
      case TeamWorkCommand.Write(_, _, _, var owner, _, _, _)
          when owner != null && !around.contains(owner) ->
          Optional.of(TeamWorkRefusal.NOT_AROUND);
      case TeamWorkCommand.Rewrite(_, _, _, var owner, _, _)
          when owner != null && !around.contains(owner) ->
          Optional.of(TeamWorkRefusal.NOT_AROUND);
      default -> Optional.empty();
    };
  }

  /// Another coordinator sees much of the citizen: only somebody who is around them already becomes
  /// one, and only those whose work it is to coordinate choose.
  Optional<Refusal> refuses(TeamCommand.PlaceOtherwise placing) {
    if (!places()) {
      return Optional.of(AccessRefusal.NOT_YOURS);
    }
    return placing.unit() == null || around.contains(placing.unit())
        ? Optional.empty()
        : Optional.of(TeamWorkRefusal.NOT_AROUND);
  }

  boolean places() {
    return coordinates || PLACES.contains(viewer.role());
  }

  private boolean may(TeamWorkCommand command) {
    return switch (command) {
      case TeamWorkCommand.Change(var to, _, _) ->
          viewer.isCitizen() ? to == Standing.PROPOSED : leads();
      case TeamWorkCommand.Join _,
          TeamWorkCommand.Leave _,
          TeamWorkCommand.PlanStartUp _,
          TeamWorkCommand.HoldStartUp _ ->
          leads();
      case TeamWorkCommand.AskRelatives _ -> true;
      case TeamWorkCommand.Write write ->
          viewer.isCitizen() == write.byCitizen()
              && (!viewer.isCitizen() || write.perspective() == Perspective.CITIZEN);
      case TeamWorkCommand.Rewrite rewrite -> mayChange(rewrite.line());
      case TeamWorkCommand.End end -> mayChange(end.line());
      case TeamWorkCommand.Agree _ -> !viewer.isCitizen();
    };
  }

  // What the citizen wrote is theirs alone to change; the rest of the plan is the team's.
  private boolean mayChange(LineId id) {
    return team.line(id).map(line -> line.byCitizen() == viewer.isCitizen()).orElse(true);
  }

  boolean leads() {
    return !viewer.isCitizen() && (coordinates || Authority.statesCircumstances(viewer.role()));
  }
}
