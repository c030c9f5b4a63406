package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import medspil.change.ChangeCommand;
import medspil.change.ChangeId;
import medspil.change.ChangeReason;
import medspil.change.LeadsTo;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the facility of the demo's citizen has told of: a change that was answered, and one that
/// waits.
@Profile("demo")
@Component
final class DemoChanges {
  private static final UUID FACILITY = UnitId.of("solgaarden", "solgaarden").value();

  private final DemoChapter chapter;

  DemoChanges(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "change");
  }

  void tell(PathwayId citizen, Instant now) {
    var earlier = new ChangeId(chapter.named("earlier"));
    var then = now.minus(Duration.ofDays(100));
    notice(
        citizen,
        earlier,
        ChangeReason.CANNOT_DELIVER,
        "Vi har ingen nattevagt i uge 33, fordi to er syge.",
        "Der er ingen, der kan støtte Tove om natten i den uge.",
        then);
    act(
        citizen,
        "earlier/told",
        new ChangeCommand.TellCitizenOfChange(earlier, Side.PROVIDER, then));
    act(
        citizen,
        "earlier/answered",
        new ChangeCommand.AnswerChange(
            earlier,
            Set.of(LeadsTo.TALK),
            chapter.note("earlier/answer", "Vi ringer i morgen kl. 9 og finder en vagt sammen."),
            null,
            Side.AUTHORITY,
            then.plus(Duration.ofHours(5))));
    var fresh = new ChangeId(chapter.named("fresh"));
    var lately = now.minus(Duration.ofDays(1));
    notice(
        citizen,
        fresh,
        ChangeReason.FUNCTION_CHANGE,
        "Tove er faldet to gange på trappen i denne uge og tør ikke gå ned ad den alene.",
        "Hun skal have følgeskab ud hver gang. Det kan vi ikke inden for den aftalte tid.",
        lately);
    act(citizen, "fresh/told", new ChangeCommand.TellCitizenOfChange(fresh, Side.PROVIDER, lately));
  }

  private void notice(
      PathwayId citizen,
      ChangeId id,
      ChangeReason reason,
      String words,
      String consequences,
      Instant at) {
    var day = DemoChapter.day(at);
    act(
        citizen,
        id + "/notice",
        new ChangeCommand.Notify(
            id,
            FACILITY,
            reason,
            null,
            day.minusDays(4),
            chapter.note(id + "/words", words),
            chapter.note(id + "/consequences", consequences),
            null,
            Side.PROVIDER,
            day,
            at));
  }

  private void act(PathwayId citizen, String what, ChangeCommand command) {
    chapter.act(citizen, what, command.at(), new PathwayCommand.OfChange(command));
  }
}
