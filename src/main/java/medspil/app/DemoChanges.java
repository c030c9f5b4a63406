package medspil.app;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the facility of the demo's citizen has told of: a change that was answered, and one that
/// waits.
@Profile("demo")
@Component
final class DemoChanges {
  private static final Actor DEMO = new Actor(Actor.Kind.SYSTEM, new UUID(0, 1), new UUID(0, 1));
  private static final UUID FACILITY = UnitId.of("solgaarden", "solgaarden").value();

  private final Pathways pathways;

  DemoChanges(Pathways pathways) {
    this.pathways = pathways;
  }

  void tell(PathwayId citizen, Instant now) {
    var earlier = new ChangeId(named("earlier"));
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
            note("earlier/answer", "Vi ringer i morgen kl. 9 og finder en vagt sammen."),
            null,
            Side.AUTHORITY,
            then.plus(Duration.ofHours(5))));
    var fresh = new ChangeId(named("fresh"));
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
    var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    act(
        citizen,
        id + "/notice",
        new ChangeCommand.Notify(
            id,
            FACILITY,
            reason,
            null,
            day.minusDays(4),
            note(id + "/words", words),
            note(id + "/consequences", consequences),
            null,
            Side.PROVIDER,
            day,
            at));
  }

  private void act(PathwayId citizen, String what, ChangeCommand command) {
    pathways.bySystem(
        DEMO,
        citizen,
        new CommandId(named(what)),
        command.at(),
        List.of(),
        new PathwayCommand.OfChange(command));
  }

  private static Note note(String name, String words) {
    return new Note(new NoteId(named("note/" + name)), words);
  }

  private static UUID named(String what) {
    return UUID.nameUUIDFromBytes(("demo:change:" + what).getBytes(StandardCharsets.UTF_8));
  }
}
