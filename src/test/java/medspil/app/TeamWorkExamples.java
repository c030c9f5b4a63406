package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.team.CitizensView;
import medspil.team.LineEnd;
import medspil.team.LineId;
import medspil.team.Perspective;
import medspil.team.RelativesWish;
import medspil.team.Standing;
import medspil.team.StartUp;
import medspil.team.TeamWorkEvent;

/// An event of each type of a team's work, in every form it may take.
final class TeamWorkExamples {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");

  static final List<Event> EVENTS =
      List.of(
          new TeamWorkEvent.StandingChanged(Standing.PROPOSED, null, AT),
          new TeamWorkEvent.StandingChanged(Standing.DISSOLVED, "no_longer_needed", AT),
          new TeamWorkEvent.StandingChanged(Standing.PROPOSED, null, AT),
          new TeamWorkEvent.StandingChanged(Standing.STARTED, null, AT),
          new TeamWorkEvent.StartUpPlanned(AT, StartUp.Form.IN_PERSON, AT),
          new TeamWorkEvent.StartUpPlanned(AT, StartUp.Form.VIDEO, AT),
          new TeamWorkEvent.StartUpHeld(DAY, StartUp.Form.PHONE, AT),
          new TeamWorkEvent.MemberJoined(
              id(20), Perspective.CITIZEN, true, CitizensView.WISHES, AT),
          new TeamWorkEvent.MemberJoined(
              id(21), Perspective.TREATMENT, false, CitizensView.AGREES, AT),
          new TeamWorkEvent.MemberJoined(
              id(22), Perspective.REHABILITATION, true, CitizensView.NOT_ASKED, AT),
          new TeamWorkEvent.MemberJoined(
              id(23), Perspective.COORDINATION, true, CitizensView.AGAINST, AT),
          new TeamWorkEvent.MemberLeft(id(23), AT),
          new TeamWorkEvent.RelativesAsked(RelativesWish.NOT_NOW, null, AT),
          new TeamWorkEvent.RelativesAsked(RelativesWish.NOBODY, null, AT),
          new TeamWorkEvent.RelativesAsked(RelativesWish.BE_TOLD, null, AT),
          new TeamWorkEvent.RelativesAsked(RelativesWish.TAKE_PART, note(80), AT),
          written(81, Perspective.CITIZEN, true),
          new TeamWorkEvent.LineWritten(
              line(82), Perspective.TREATMENT, note(82), id(21), DAY, false, AT),
          written(83, Perspective.REHABILITATION, false),
          written(84, Perspective.COORDINATION, false),
          new TeamWorkEvent.PlanAgreed(1, AT),
          new TeamWorkEvent.LineRewritten(line(83), note(85), id(22), DAY, AT),
          new TeamWorkEvent.LineRewritten(line(84), note(86), null, null, AT),
          new TeamWorkEvent.LineEnded(line(83), LineEnd.DONE, AT),
          new TeamWorkEvent.LineEnded(line(84), LineEnd.DROPPED, AT),
          new TeamWorkEvent.StandingChanged(Standing.RESTING, null, AT));

  private TeamWorkExamples() {}

  private static Event written(int number, Perspective side, boolean byCitizen) {
    return new TeamWorkEvent.LineWritten(
        line(number), side, note(number), null, null, byCitizen, AT);
  }

  private static LineId line(int number) {
    return new LineId(id(number));
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
  }
}
