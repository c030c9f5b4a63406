package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingId;
import medspil.meeting.MeetingKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The status meetings of the demo's citizen at a facility: one that was held three months after
/// moving in, and the yearly one, called.
@Profile("demo")
@Component
final class DemoMeetings {

  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final DemoChapter chapter;

  DemoMeetings(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "meeting");
  }

  void tell(PathwayId citizen, Instant now) {
    var early = new MeetingId(chapter.named("early"));
    var then = tenOClock(now.minus(Duration.ofDays(60)));
    var day = DemoChapter.day(then);
    ask(citizen, early, MeetingKind.THREE_MONTHS, then, then.minus(Duration.ofDays(20)));
    act(
        citizen,
        "early/held",
        new MeetingCommand.HoldMeeting(
            early, day, Set.of(Side.values()), day, Side.AUTHORITY, then));
    act(
        citizen,
        "early/1",
        new MeetingCommand.Conclude(
            early,
            "agenda-1",
            0,
            chapter.note(
                "early/1", "Vi arbejder videre med bussen. Rytmen i døgnet ser vi på igen."),
            Side.AUTHORITY,
            then));
    act(citizen, "early/sent", new MeetingCommand.SendMinutes(early, Side.AUTHORITY, then));
    act(citizen, "early/read", new MeetingCommand.Acknowledge(early, Side.PROVIDER, then));
    var yearly = new MeetingId(chapter.named("yearly"));
    var begun = now.minus(Duration.ofDays(4));
    ask(citizen, yearly, MeetingKind.YEARLY, tenOClock(now.plus(Duration.ofDays(16))), begun);
    act(
        citizen,
        "yearly/1",
        new MeetingCommand.Contribute(
            yearly,
            "agenda-1",
            chapter.note("yearly/1", "Jeg vil gerne tale om støjen ovenpå."),
            Side.CITIZEN,
            begun));
  }

  private static Instant tenOClock(Instant day) {
    return day.atZone(DENMARK).with(LocalTime.of(10, 0)).toInstant();
  }

  private void ask(PathwayId citizen, MeetingId id, MeetingKind kind, Instant time, Instant at) {
    act(
        citizen,
        id + "/asked",
        new MeetingCommand.AskForMeeting(id, kind, null, Side.AUTHORITY, at));
    act(
        citizen,
        id + "/planned",
        new MeetingCommand.PlanMeeting(
            id,
            kind,
            time,
            chapter.note(id + "/place", "Fællesrummet på Solgården"),
            Side.AUTHORITY,
            at));
    act(citizen, id + "/called", new MeetingCommand.CallMeeting(id, Side.AUTHORITY, at));
  }

  private void act(PathwayId citizen, String what, MeetingCommand command) {
    chapter.act(citizen, what, command.at(), new PathwayCommand.OfMeeting(command));
  }
}
