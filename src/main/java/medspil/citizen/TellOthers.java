package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.DutyRule;
import medspil.agreement.Escalation;
import medspil.deadline.Deadlines;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.journal.Event;
import medspil.journal.Happened;
import medspil.task.Notice;
import medspil.task.Owner;
import medspil.task.Task;
import medspil.task.TaskEvent;

/// Tells the units that an agreement names what became of a task: that it was done, or that its
/// final date passed and it is brought to them.
///
/// Who answers for a function is asked when there is something to tell, not when the task arose.
final class TellOthers {
  private final AgreementsInForce agreements;
  private final Directory directory;
  private final Subject subject;

  TellOthers(AgreementsInForce agreements, Directory directory, Subject subject) {
    this.agreements = agreements;
    this.directory = directory;
    this.subject = subject;
  }

  static boolean isToTell(Event event) {
    return event instanceof TaskEvent.Done || event instanceof TaskEvent.PassedDue;
  }

  /// @param pathway as it stands after what happened
  Stream<Happened> after(Pathway pathway, List<Happened> happened, Instant at) {
    return happened.stream()
        .map(Happened::event)
        .flatMap(event -> told(pathway, event, at))
        .map(event -> new Happened(event, at));
  }

  private Stream<TaskEvent.Told> told(Pathway pathway, Event event, Instant at) {
    return switch (event) {
      case TaskEvent.Done done -> of(pathway, done, at, this::done);
      case TaskEvent.PassedDue passed -> of(pathway, passed, at, this::passed);
      default -> Stream.empty();
    };
  }

  private interface Says {
    Stream<TaskEvent.Told> of(Task task, DutyRule rule, Supplier<Around> around, Instant at);
  }

  private Stream<TaskEvent.Told> of(Pathway pathway, TaskEvent event, Instant at, Says says) {
    return pathway.tasks().find(event.id()).stream()
        .flatMap(task ->
            agreements.duty(task.rule()).stream()
                .flatMap(rule -> says.of(task, rule, () -> around(pathway, task, at), at)));
  }

  private Stream<TaskEvent.Told> done(
      Task task, DutyRule rule, Supplier<Around> around, Instant at) {
    if (rule.tell().isEmpty()) {
      return Stream.empty();
    }
    var owing = around.get().owing();
    return rule.tell().stream()
        .flatMap(who -> owing.owner(task.rule(), who, at).stream())
        .filter(to -> !to.unit().equals(task.owner().unit()))
        .map(to -> new TaskEvent.Told(task.id(), to, Notice.Why.DONE, at, at));
  }

  private Stream<TaskEvent.Told> passed(
      Task task, DutyRule rule, Supplier<Around> around, Instant at) {
    var escalation = rule.escalate();
    return escalation == null
        ? Stream.empty()
        : passed(task, escalation, around.get(), at).stream();
  }

  private Optional<TaskEvent.Told> passed(
      Task task, Escalation escalation, Around around, Instant at) {
    return around
        .owing()
        .owner(task.rule(), escalation.to(), at)
        .flatMap(to -> from(task, escalation, around, to).map(from -> passed(task, to, from, at)));
  }

  private static TaskEvent.Told passed(Task task, Owner to, Instant from, Instant at) {
    return new TaskEvent.Told(task.id(), to, Notice.Why.PASSED, from, at);
  }

  /// It waits until the unit that it is brought to is open; empty when nobody has set the limit.
  private Optional<Instant> from(Task task, Escalation escalation, Around around, Owner to) {
    return after(task, escalation, around)
        .map(at -> Deadlines.open(at, directory.calendar(new UnitId(to.unit()))));
  }

  private Optional<Instant> after(Task task, Escalation escalation, Around around) {
    var limit = escalation.after();
    if (limit == null) {
      return Optional.of(task.due());
    }
    var calendar = directory.calendar(new UnitId(task.owner().unit()));
    var day = LocalDate.ofInstant(task.because().occurredAt(), calendar.zone());
    return agreements
        .limit(task.rule(), limit, FollowAgreements.byRole(around.parties()), day)
        .map(said -> Deadlines.due(said, task.due(), calendar).due());
  }

  private record Around(Map<String, UUID> parties, OwedDuties owing) {}

  /// Those around what it arose from.
  private Around around(Pathway pathway, Task task, Instant at) {
    var zone = new FollowAgreements(agreements, directory).calendarAtHome(pathway.citizen()).zone();
    return new Matters(pathway, directory, zone, at)
        .about(task)
        .map(matter -> around(matter.parties(), matter.atHand()))
        .orElseGet(() -> aroundStay(pathway, task));
  }

  private Around aroundStay(Pathway pathway, Task task) {
    var stay =
        pathway.stays().all().stream()
            .filter(one -> task.key().occurrence().startsWith(one.id().toString()))
            .findFirst()
            .orElse(null);
    return around(
        new Parties(directory).around(pathway.citizen(), stay),
        stay == null ? List.of() : List.of(OwedDuties.AtHand.ward(stay)));
  }

  private Around around(Map<String, UUID> parties, List<OwedDuties.AtHand> atHand) {
    return new Around(
        parties,
        new OwedDuties(new Owners(directory, agreements.successors()), parties, atHand, subject));
  }
}
