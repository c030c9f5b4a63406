package medspil.app;

import static medspil.app.PathwayExamples.AT;
import static medspil.app.PathwayExamples.DAY;
import static medspil.app.PathwayExamples.id;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.agreement.Words;
import medspil.healthtask.Arrangement;
import medspil.healthtask.Channel;
import medspil.healthtask.EndReason;
import medspil.healthtask.HealthService;
import medspil.healthtask.HealthTaskEvent;
import medspil.healthtask.HealthTaskId;
import medspil.healthtask.Holder;
import medspil.healthtask.Level;
import medspil.healthtask.Position;
import medspil.healthtask.Reason;
import medspil.healthtask.Ruling;
import medspil.healthtask.Training;
import medspil.journal.Event;
import medspil.journal.NoteId;

/// An event of each type of a health task, in every form it may take.
final class HealthTaskExamples {
  static final List<Event> EVENTS = events();

  private HealthTaskExamples() {}

  private static List<Event> events() {
    var nurses = new Holder(id(21), id(20));
    var facility = new Holder(id(50), id(51));
    var insulin = new HealthTaskId(id(60));
    var wound = new HealthTaskId(id(61));
    var stockings = new HealthTaskId(id(62));
    var service =
        new HealthService("model/1/B1/insulin", new Words(Map.of("da", "Insulinindsprøjtning")));
    var whole =
        new Arrangement(
            nurses, facility, Act.HEALTH_ACT, nurses, List.of(Channel.PHONE, Channel.MESSAGE));
    var open = new Arrangement(null, null, null, null, List.of());
    var note = new NoteId(id(63));
    return Stream.concat(
            everyForm(service, facility),
            Stream.of(
                new HealthTaskEvent.Begun(insulin, service, facility, whole, AT),
                new HealthTaskEvent.Begun(wound, service, facility, open, AT),
                new HealthTaskEvent.Begun(stockings, service, facility, open, AT),
                new HealthTaskEvent.Arranged(wound, whole),
                new HealthTaskEvent.Trained(
                    insulin,
                    new Training(id(64), id(65), facility, id(66), DAY, DAY.plusDays(365))),
                new HealthTaskEvent.Trained(
                    insulin, new Training(id(67), id(68), facility, id(66), DAY, null)),
                new HealthTaskEvent.ClarificationStarted(
                    insulin, Reason.NO_COMPETENCE, id(50), note, nurses, AT),
                new HealthTaskEvent.ClarificationStarted(
                    wound, Reason.LAW_READ_DIFFERENTLY, id(21), null, facility, AT),
                new HealthTaskEvent.MeanwhileMoved(insulin, facility),
                new HealthTaskEvent.PositionStated(
                    insulin, new Position(id(50), nurses, Position.Ground.COMPETENCE, note, AT)),
                new HealthTaskEvent.PositionStated(
                    wound, new Position(id(21), facility, Position.Ground.SOCIAL_ACT, null, AT)),
                new HealthTaskEvent.Lifted(wound, Level.LEADERS),
                new HealthTaskEvent.Settled(
                    insulin,
                    new Ruling(
                        nurses, nurses, Act.HEALTH_ACT, Level.PARTIES, DAY, DAY, id(66), note, AT)),
                new HealthTaskEvent.Settled(
                    wound,
                    new Ruling(
                        facility,
                        facility,
                        null,
                        Level.STEERING_GROUP,
                        DAY,
                        DAY,
                        id(66),
                        null,
                        AT)),
                new HealthTaskEvent.ClarificationStarted(
                    wound, Reason.NEEDS_MORE, id(21), null, facility, AT),
                new HealthTaskEvent.Ended(stockings, EndReason.NO_LONGER_NEEDED, AT)))
        .toList();
  }

  /// A task for each reason, with an act, a channel, a ground and a level of its own.
  private static Stream<Event> everyForm(HealthService service, Holder facility) {
    var reasons = List.of(Reason.values());
    return IntStream.range(0, reasons.size())
        .boxed()
        .flatMap(number -> form(number, reasons.get(number), service, facility));
  }

  private static Stream<Event> form(
      int number, Reason reason, HealthService service, Holder facility) {
    var task = new HealthTaskId(id(200 + number));
    var act = one(List.of(Act.values()), number);
    var channels = List.of(one(List.of(Channel.values()), number));
    var ground = one(List.of(Position.Ground.values()), number);
    var level = one(List.of(Level.LEADERS, Level.DIRECTORS, Level.STEERING_GROUP), number);
    var position = new Position(id(50), facility, ground, null, AT);
    return Stream.of(
        new HealthTaskEvent.Begun(
            task, service, facility, new Arrangement(facility, null, act, null, channels), AT),
        new HealthTaskEvent.ClarificationStarted(task, reason, id(50), null, facility, AT),
        new HealthTaskEvent.PositionStated(task, position),
        new HealthTaskEvent.Lifted(task, level),
        new HealthTaskEvent.Ended(task, one(List.of(EndReason.values()), number), AT));
  }

  private static <T> T one(List<T> all, int number) {
    return all.get(number % all.size());
  }
}
