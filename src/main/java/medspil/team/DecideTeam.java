package medspil.team;

import java.util.List;
import java.util.Optional;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;

/// Answers a wish about the team; stating the same twice changes nothing.
public final class DecideTeam {
  private DecideTeam() {}

  public static Decision decide(Team team, TeamCommand command) {
    var event = event(command);
    if (reason(command).filter(String::isBlank).isPresent()) {
      return new Decision.Refused(TeamRefusal.REASON_MISSING);
    }
    return team.evolve(event).equals(team)
        ? new Decision.Accepted(List.of())
        : new Decision.Accepted(List.of(new Happened(event, command.at(), notes(command))));
  }

  /// Why somebody decides otherwise or judges so; empty for what needs no reason.
  private static Optional<String> reason(TeamCommand command) {
    return switch (command) {
      case TeamCommand.PlaceOtherwise(_, _, var reason, _) -> Optional.of(reason);
      case TeamCommand.JudgeNeed judge -> Optional.of(judge.why().words());
      default -> Optional.empty();
    };
  }

  private static List<Note> notes(TeamCommand command) {
    return command instanceof TeamCommand.JudgeNeed judge ? List.of(judge.why()) : List.of();
  }

  private static TeamEvent event(TeamCommand command) {
    return switch (command) {
      case TeamCommand.StateProgramme(var programme, _) -> new TeamEvent.ProgrammeStated(programme);
      case TeamCommand.StateJobCentreContact(var active, _) ->
          new TeamEvent.JobCentreContactStated(active);
      case TeamCommand.StateFacility(var permanent, var main, _) ->
          new TeamEvent.FacilityStated(permanent, main);
      case TeamCommand.JudgeNeed(var complex, var limited, var acute, var group, var why, var at) ->
          new TeamEvent.NeedJudged(
              new CoordinationNeed(complex, limited, acute, group, why.id(), at));
      case TeamCommand.PlaceByRule(var party, var unit, var rule, _) ->
          new TeamEvent.CoordinatorPlaced(new TeamEvent.Coordinator(party, unit, rule, null));
      case TeamCommand.PlaceOtherwise(var party, var unit, var reason, _) ->
          new TeamEvent.CoordinatorPlaced(new TeamEvent.Coordinator(party, unit, null, reason));
    };
  }
}
