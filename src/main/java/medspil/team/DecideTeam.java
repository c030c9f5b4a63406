package medspil.team;

import java.util.List;
import medspil.journal.Decision;
import medspil.journal.Happened;

/// Answers a wish about the team; stating the same twice changes nothing.
public final class DecideTeam {
  private DecideTeam() {}

  public static Decision decide(Team team, TeamCommand command) {
    var event = event(command);
    if (command instanceof TeamCommand.PlaceOtherwise(_, _, var reason, _) && reason.isBlank()) {
      return new Decision.Refused(TeamRefusal.REASON_MISSING);
    }
    return team.evolve(event).equals(team)
        ? new Decision.Accepted(List.of())
        : new Decision.Accepted(List.of(new Happened(event, command.at())));
  }

  private static TeamEvent event(TeamCommand command) {
    return switch (command) {
      case TeamCommand.StateProgramme(var programme, _) -> new TeamEvent.ProgrammeStated(programme);
      case TeamCommand.StateJobCentreContact(var active, _) ->
          new TeamEvent.JobCentreContactStated(active);
      case TeamCommand.StateFacility(var permanent, var main, _) ->
          new TeamEvent.FacilityStated(permanent, main);
      case TeamCommand.PlaceByRule(var party, var unit, var rule, _) ->
          new TeamEvent.CoordinatorPlaced(new TeamEvent.Coordinator(party, unit, rule, null));
      case TeamCommand.PlaceOtherwise(var party, var unit, var reason, _) ->
          new TeamEvent.CoordinatorPlaced(new TeamEvent.Coordinator(party, unit, null, reason));
    };
  }
}
