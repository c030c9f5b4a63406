package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.frame.FrameChange;
import medspil.frame.FrameCommand;
import medspil.frame.FrameMeetingId;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.meeting.MeetingId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the demo's authority and facility agreed by themselves after a status meeting.
@Profile("demo")
@Component
final class DemoFrames {
  private final DemoChapter chapter;

  DemoFrames(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "frame");
  }

  void tell(PathwayId citizen, Instant now) {
    var id = new FrameMeetingId(chapter.named("early"));
    var after = new MeetingId(DemoChapter.named("meeting", "early"));
    var planned = now.minus(Duration.ofDays(58));
    var held = now.minus(Duration.ofDays(52));
    act(
        citizen,
        "planned",
        new FrameCommand.PlanFrame(
            id, after, held, chapter.note("place", "Telefonmøde"), Side.AUTHORITY, planned));
    act(
        citizen,
        "held",
        new FrameCommand.HoldFrame(
            id,
            DemoChapter.day(held),
            Set.of(FrameChange.SCOPE),
            chapter.note(
                "words", "To timer mere om ugen til busture i tre måneder, inden for taksten."),
            chapter.note(
                "plain", "Du får to timer mere om ugen i tre måneder, så I kan øve busturen."),
            DemoChapter.day(held),
            Side.AUTHORITY,
            held));
  }

  private void act(PathwayId citizen, String what, FrameCommand command) {
    chapter.act(citizen, what, command.at(), new PathwayCommand.OfFrame(command));
  }
}
