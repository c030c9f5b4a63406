package medspil.citizen;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Ground;
import medspil.discharge.Discharges;
import medspil.discharge.GoingHomeEvent;
import medspil.journal.Event;
import medspil.stay.StayEvent;
import medspil.stay.StayId;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.Tasks;

/// Which open tasks something that happened shows to be done.
final class Proofs {
  private static final String PROVED = "proved";

  private Proofs() {}

  /// What an event around a stay may prove; empty for most.
  static Optional<Ground> shownBy(Event event) {
    return switch (event) {
      case StayEvent.ReportSent sent when !sent.automatic() ->
          Optional.of(
              ground("document.sent", sent.stay(), sent.at(), "document.kind", "admission_report"));
      case GoingHomeEvent.ForecastWritten written ->
          Optional.of(forecast(written.stay(), written.at()));
      case StayEvent.ReadyAnswered(var stay, var from, var at) ->
          Optional.of(
              ground("stay.ready_answered", stay, at, "stay.receiving_day_known", from != null));
      default -> Optional.empty();
    };
  }

  /// What stands beside the stays and may prove what arises only now.
  static Stream<Ground> standing(Discharges discharges) {
    return discharges.goingHome().values().stream()
        .flatMap(home ->
            Optional.ofNullable(home.forecast())
                .map(one -> forecast(home.stay(), one.at()))
                .stream());
  }

  private static Ground forecast(StayId stay, Instant at) {
    return ground("document.sent", stay, at, "document.kind", "care_forecast");
  }

  private static Ground ground(String name, StayId stay, Instant at, String fact, Object value) {
    return new Ground(name, stay.toString(), at, at, Map.of(fact, value));
  }

  static Stream<TaskEvent> of(Ground ground, AgreementsInForce agreements, Tasks tasks) {
    return of(
        ground, task -> task.key().occurrence().startsWith(ground.occurrence()), agreements, tasks);
  }

  /// Those of the tasks it is about that what happened proves done.
  static Stream<TaskEvent> of(
      Ground ground, Predicate<Task> about, AgreementsInForce agreements, Tasks tasks) {
    return tasks.all().stream()
        .filter(task -> task.status().owed() && about.test(task))
        .filter(task -> agreements.proves(task.rule(), ground).isTrue())
        .map(task -> new TaskEvent.Done(task.id(), PROVED, ground.noticedAt(), null));
  }
}
