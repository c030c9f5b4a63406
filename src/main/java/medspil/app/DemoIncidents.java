package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.goal.Side;
import medspil.incident.FollowUpId;
import medspil.incident.IncidentCommand;
import medspil.incident.IncidentId;
import medspil.incident.IncidentKind;
import medspil.incident.Listener;
import medspil.journal.PathwayId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What went wrong at the demo's facility: an event that was reported and learned from, and a use
/// of force that is still to be reported.
@Profile("demo")
@Component
final class DemoIncidents {
  private static final UUID FACILITY = UnitId.of("solgaarden", "solgaarden").value();

  private final DemoChapter chapter;

  DemoIncidents(Pathways pathways) {
    this.chapter = new DemoChapter(pathways, "incident");
  }

  void tell(PathwayId citizen, Instant now) {
    learned(citizen, now.minus(Duration.ofDays(40)), now);
    var fresh = new IncidentId(chapter.named("fresh"));
    recorded(citizen, fresh, IncidentKind.USE_OF_FORCE, now.minus(Duration.ofHours(20)));
  }

  private void learned(PathwayId citizen, Instant then, Instant now) {
    var id = new IncidentId(chapter.named("medicine"));
    var day = DemoChapter.day(then);
    recorded(citizen, id, IncidentKind.ADVERSE_EVENT, then);
    act(
        citizen,
        "medicine/reported",
        new IncidentCommand.ReportIncident(
            id,
            "dk_uth_municipality",
            chapter.note("medicine/reference", "opfundet-4711"),
            day,
            Side.PROVIDER,
            day,
            then.plus(Duration.ofHours(2))));
    act(
        citizen,
        "medicine/told",
        new IncidentCommand.NoteTelling(
            id, Listener.CITIZEN, null, null, Side.PROVIDER, then.plus(Duration.ofHours(3))));
    act(
        citizen,
        "medicine/relatives",
        new IncidentCommand.NoteTelling(
            id,
            Listener.RELATIVES,
            "not_wanted",
            null,
            Side.PROVIDER,
            then.plus(Duration.ofHours(3))));
    agreed(
        citizen,
        id,
        "names",
        "To medarbejdere ser på navnet sammen, før der gives medicin.",
        Side.PROVIDER,
        then,
        then.plus(Duration.ofDays(7)));
    act(
        citizen,
        "medicine/names/done",
        new IncidentCommand.SettleFollowUp(
            id,
            new FollowUpId(chapter.named("names")),
            true,
            Side.PROVIDER,
            then.plus(Duration.ofDays(5))));
    agreed(
        citizen,
        id,
        "visit",
        "Myndighed ser med, om den nye måde holder, når der er vikarer.",
        Side.AUTHORITY,
        then,
        now.plus(Duration.ofDays(12)));
  }

  private void recorded(PathwayId citizen, IncidentId id, IncidentKind kind, Instant at) {
    var day = DemoChapter.day(at);
    act(
        citizen,
        id + "/recorded",
        new IncidentCommand.RecordIncident(id, FACILITY, kind, day, Side.PROVIDER, day, at));
  }

  private void agreed(
      PathwayId citizen,
      IncidentId id,
      String what,
      String words,
      Side owner,
      Instant at,
      Instant due) {
    act(
        citizen,
        id + "/" + what,
        new IncidentCommand.AgreeFollowUp(
            id,
            new FollowUpId(chapter.named(what)),
            chapter.note(what, words),
            owner,
            DemoChapter.day(due),
            Side.AUTHORITY,
            DemoChapter.day(at),
            at.plus(Duration.ofDays(1))));
  }

  private void act(PathwayId citizen, String what, IncidentCommand command) {
    chapter.act(citizen, what, command.at(), new PathwayCommand.OfIncident(command));
  }
}
