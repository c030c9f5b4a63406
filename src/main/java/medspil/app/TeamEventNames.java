package medspil.app;

import static medspil.journal.Category.COORDINATION;
import static medspil.journal.Category.EMPLOYMENT;
import static medspil.journal.Category.HEALTH;
import static medspil.journal.Category.SOCIAL;

import java.util.List;
import medspil.journal.EventType;
import medspil.team.TeamEvent;
import medspil.team.TeamWorkEvent;

/// The names under which events of a citizen's team are stored for ever.
final class TeamEventNames {
  static final List<EventType> ALL =
      List.of(
          new EventType("team.programme_stated/1", HEALTH, TeamEvent.ProgrammeStated.class),
          new EventType(
              "team.job_centre_contact/1", EMPLOYMENT, TeamEvent.JobCentreContactStated.class),
          new EventType("team.facility_stated/1", SOCIAL, TeamEvent.FacilityStated.class),
          new EventType(
              "team.coordinator_placed/1", COORDINATION, TeamEvent.CoordinatorPlaced.class),
          new EventType("team.need_judged/1", COORDINATION, TeamEvent.NeedJudged.class),
          new EventType(
              "team.standing_changed/1", COORDINATION, TeamWorkEvent.StandingChanged.class),
          new EventType(
              "team.start_up_planned/1", COORDINATION, TeamWorkEvent.StartUpPlanned.class),
          new EventType("team.start_up_held/1", COORDINATION, TeamWorkEvent.StartUpHeld.class),
          new EventType("team.member_joined/1", COORDINATION, TeamWorkEvent.MemberJoined.class),
          new EventType("team.member_left/1", COORDINATION, TeamWorkEvent.MemberLeft.class),
          new EventType("team.relatives_asked/1", COORDINATION, TeamWorkEvent.RelativesAsked.class),
          new EventType("team.line_written/1", COORDINATION, TeamWorkEvent.LineWritten.class),
          new EventType("team.line_rewritten/1", COORDINATION, TeamWorkEvent.LineRewritten.class),
          new EventType("team.line_ended/1", COORDINATION, TeamWorkEvent.LineEnded.class),
          new EventType("team.plan_agreed/1", COORDINATION, TeamWorkEvent.PlanAgreed.class));

  private TeamEventNames() {}
}
