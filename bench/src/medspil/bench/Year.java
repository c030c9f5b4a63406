package medspil.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.stay.Claim;
import medspil.stay.Place;
import medspil.stay.Sector;
import medspil.stay.StayCommand;
import medspil.stay.Way;
import medspil.stay.What;
import medspil.task.Task;
import medspil.task.TaskCommand;

/// The admissions of a region's year, each committed as it would have happened: the admission with
/// five tasks, the report, three tasks done by somebody, and the discharge, which takes one away.
record Year(
    Pathways pathways,
    Journal<Pathway> journal,
    Supplier<UUID> ids,
    Clock clock,
    Unit ward,
    UUID home) {
  /// Events of one admission: 1 + 5, 1, 3, 1 + 1.
  static final int EVENTS = 12;

  private static final Actor NURSE = new Actor(Actor.Kind.PERSON, new UUID(0, 8), new UUID(0, 9));

  static Year of(RunningHouse house, Directory directory) {
    var town = house.town();
    return new Year(
        house.context().getBean(Pathways.class),
        house.journal(),
        house.ids(),
        house.context().getBean(Clock.class),
        directory.unit(new UnitId(town.wardId())).orElseThrow(),
        directory.organisation("norddjurs").orElseThrow().id().value());
  }

  void admission(PathwayId citizen) {
    var now = clock.instant();
    var episode = ids.get().toString();
    act(citizen, now, said(episode, What.ADMISSION, now.minusSeconds(90), now));
    act(
        citizen,
        now,
        new PathwayCommand.OfStay(
            new StayCommand.TellReportSent(List.of(episode), true, clock.instant())));
    var wishes =
        journal.read(citizen).tasks().all().stream()
            .filter(task -> task.status().owed() && isDone(task))
            .<PathwayCommand>map(task ->
                new PathwayCommand.OfTask(
                    new TaskCommand.Complete(task.id(), "done", clock.instant(), NURSE.id())))
            .toArray(PathwayCommand[]::new);
    act(citizen, clock.instant(), wishes);
    act(citizen, clock.instant(), said(episode, What.END, now.minusSeconds(90), clock.instant()));
  }

  private static boolean isDone(Task task) {
    return List.of("second", "third", "fourth").contains(task.rule().rule());
  }

  private PathwayCommand said(String episode, What what, Instant began, Instant now) {
    return new PathwayCommand.OfStay(
        new StayCommand.Report(
            new Claim(
                ids.get().toString(),
                what,
                Way.STATED,
                List.of(episode),
                began,
                now,
                now,
                now,
                new Place(ward.id().value(), "", ward.name()),
                Sector.SOMATIC,
                true,
                home,
                List.of())));
  }

  private void act(PathwayId pathway, Instant at, PathwayCommand... wishes) {
    pathways.bySystem(NURSE, pathway, new CommandId(ids.get()), at, List.of(), wishes);
  }
}
