package medspil.app;

import java.time.Duration;
import java.time.Instant;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.order.RequestId;
import medspil.visit.PreVisitCommand;
import medspil.visit.PreVisitId;
import medspil.visit.Way;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's pre-visits: one that was held before a citizen moved in, with what each thought, and
/// one that a place has proposed.
@Profile("demo")
@Component
final class DemoVisits {
  private final DemoChapter chapter;

  DemoVisits(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "visit");
  }

  void tell(PathwayId tove, PathwayId lis, Instant now) {
    var contract = DemoContracts.contract("tove");
    var seen = new PreVisitId(chapter.named("seen"));
    var then = now.minus(Duration.ofDays(196));
    propose(
        tove,
        contract,
        seen,
        Way.CITIZEN_TO_PROVIDER,
        then.plus(Duration.ofDays(2)),
        "Solgården, hovedindgangen. Spørg efter Marie.",
        Side.PROVIDER,
        then);
    var held = then.plus(Duration.ofDays(2));
    act(
        tove,
        "seen/agreed",
        new PreVisitCommand.AgreeVisit(contract, seen, Side.AUTHORITY, then.plusSeconds(3600)));
    act(
        tove,
        "seen/held",
        new PreVisitCommand.HoldVisit(
            contract, seen, DemoChapter.day(held), DemoChapter.day(held), Side.PROVIDER, held));
    say(
        tove,
        contract,
        seen,
        "Der er roligt, og man kan se haven. Jeg kan godt bo der, hvis jeg må have katten med.",
        Side.CITIZEN,
        held);
    say(
        tove,
        contract,
        seen,
        "Tove gik selv rundt og spurgte til køkkenet. Katten må komme med.",
        Side.PROVIDER,
        held);
    propose(
        lis,
        DemoOrders.request("engparken"),
        new PreVisitId(chapter.named("proposed")),
        Way.PROVIDER_TO_CITIZEN,
        now.plus(Duration.ofDays(4)),
        "Hjemme hos Lis. Line fra Engparken kommer.",
        Side.PROVIDER,
        now.minus(Duration.ofDays(1)));
  }

  private void propose(
      PathwayId citizen,
      RequestId about,
      PreVisitId visit,
      Way way,
      Instant time,
      String place,
      Side by,
      Instant at) {
    act(
        citizen,
        visit + "/proposed",
        new PreVisitCommand.ProposeVisit(
            about, visit, way, time, chapter.note(visit + "/place", place), by, at));
  }

  private void say(
      PathwayId citizen, RequestId about, PreVisitId visit, String words, Side by, Instant at) {
    act(
        citizen,
        visit + "/" + by,
        new PreVisitCommand.SayOfVisit(
            about, visit, chapter.note(visit + "/said/" + by, words), by, at.plusSeconds(7200)));
  }

  private void act(PathwayId citizen, String what, PreVisitCommand command) {
    chapter.act(citizen, what, command.at(), new PathwayCommand.OfPreVisit(command));
  }
}
