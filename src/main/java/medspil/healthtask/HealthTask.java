package medspil.healthtask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One health service at a facility for one citizen, as it now stands.
///
/// @param facility the unit where the citizen lives
/// @param clarifications all there were, the newest last; only that may be open
/// @param ended null while it runs
public record HealthTask(
    HealthTaskId id,
    HealthService service,
    Holder facility,
    Arrangement arrangement,
    List<Training> trainings,
    List<Clarification> clarifications,
    Instant since,
    @Nullable Instant ended) {

  public HealthTask {
    trainings = List.copyOf(trainings);
    clarifications = List.copyOf(clarifications);
  }

  static HealthTask begun(HealthTaskEvent.Begun event) {
    return new HealthTask(
        event.id(),
        event.service(),
        event.facility(),
        event.arrangement(),
        List.of(),
        List.of(),
        event.at(),
        null);
  }

  public HealthTaskStatus status() {
    if (ended != null) {
      return HealthTaskStatus.ENDED;
    }
    return clarification()
        .map(open -> HealthTaskStatus.valueOf(open.reason().kind().name()))
        .orElse(arrangement.isWhole() ? HealthTaskStatus.AGREED : HealthTaskStatus.UNCLEAR);
  }

  /// The one that is open.
  public Optional<Clarification> clarification() {
    return clarifications.isEmpty() || !clarifications.getLast().isOpen()
        ? Optional.empty()
        : Optional.of(clarifications.getLast());
  }

  /// Who answers for it today: while something is to be settled, the one who holds it meanwhile.
  public Optional<Holder> answering() {
    return clarification()
        .map(Clarification::meanwhile)
        .or(() -> Optional.ofNullable(arrangement.responsible()));
  }

  /// Every unit that has something to do with it now.
  public Stream<Holder> around() {
    return Stream.of(
            Stream.of(facility),
            Stream.ofNullable(arrangement.responsible()),
            Stream.ofNullable(arrangement.performer()),
            clarification().map(Clarification::meanwhile).stream())
        .flatMap(holders -> holders)
        .distinct();
  }

  HealthTask arranged(Arrangement other) {
    return new HealthTask(id, service, facility, other, trainings, clarifications, since, ended);
  }

  HealthTask trained(Training training) {
    var all = new ArrayList<>(trainings);
    all.add(training);
    return new HealthTask(id, service, facility, arrangement, all, clarifications, since, ended);
  }

  HealthTask clarifying(Clarification begun) {
    var all = new ArrayList<>(clarifications);
    all.add(begun);
    return new HealthTask(id, service, facility, arrangement, trainings, all, since, ended);
  }

  HealthTask clarifying(UnaryOperator<Clarification> change) {
    var all = new ArrayList<>(clarifications);
    all.add(change.apply(all.removeLast()));
    return new HealthTask(id, service, facility, arrangement, trainings, all, since, ended);
  }

  HealthTask settled(Ruling ruling) {
    return clarifying(open -> open.settled(ruling))
        .arranged(arrangement.held(ruling.responsible(), ruling.performer(), ruling.act()));
  }

  HealthTask ended(Instant at) {
    return new HealthTask(id, service, facility, arrangement, trainings, clarifications, since, at);
  }
}
