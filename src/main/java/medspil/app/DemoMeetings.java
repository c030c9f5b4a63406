package medspil.app;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.goal.Side;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.Note;
import medspil.journal.NoteId;
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
  private static final Actor DEMO = new Actor(Actor.Kind.SYSTEM, new UUID(0, 1), new UUID(0, 1));

  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Pathways pathways;

  DemoMeetings(Pathways pathways) {
    this.pathways = pathways;
  }

  void tell(PathwayId citizen, Instant now) {
    var early = new MeetingId(named("early"));
    var then = tenOClock(now.minus(Duration.ofDays(60)));
    var day = LocalDate.ofInstant(then, ZoneOffset.UTC);
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
            note("early/1", "Vi arbejder videre med bussen. Rytmen i døgnet ser vi på igen."),
            Side.AUTHORITY,
            then));
    act(citizen, "early/sent", new MeetingCommand.SendMinutes(early, Side.AUTHORITY, then));
    act(citizen, "early/read", new MeetingCommand.Acknowledge(early, Side.PROVIDER, then));
    var yearly = new MeetingId(named("yearly"));
    var begun = now.minus(Duration.ofDays(4));
    ask(citizen, yearly, MeetingKind.YEARLY, tenOClock(now.plus(Duration.ofDays(16))), begun);
    act(
        citizen,
        "yearly/1",
        new MeetingCommand.Contribute(
            yearly,
            "agenda-1",
            note("yearly/1", "Jeg vil gerne tale om støjen ovenpå."),
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
            id, kind, time, note(id + "/place", "Fællesrummet på Solgården"), Side.AUTHORITY, at));
    act(citizen, id + "/called", new MeetingCommand.CallMeeting(id, Side.AUTHORITY, at));
  }

  private void act(PathwayId citizen, String what, MeetingCommand command) {
    pathways.bySystem(
        DEMO,
        citizen,
        new CommandId(named(what)),
        command.at(),
        List.of(),
        new PathwayCommand.OfMeeting(command));
  }

  private static Note note(String name, String words) {
    return new Note(new NoteId(named("note/" + name)), words);
  }

  private static UUID named(String what) {
    return UUID.nameUUIDFromBytes(("demo:meeting:" + what).getBytes(StandardCharsets.UTF_8));
  }
}
