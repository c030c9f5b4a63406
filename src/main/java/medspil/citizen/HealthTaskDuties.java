package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Ground;
import medspil.directory.Directory;
import medspil.healthtask.HealthTask;
import medspil.healthtask.HealthTaskGrounds;
import medspil.journal.Happened;
import medspil.task.Owed;
import medspil.task.Reconcile;

/// What follows, by the agreements in force, when something about a health task is to be settled.
final class HealthTaskDuties {
  private final AgreementsInForce agreements;
  private final Directory directory;

  HealthTaskDuties(AgreementsInForce agreements, Directory directory) {
    this.agreements = agreements;
    this.directory = directory;
  }

  List<Happened> after(
      Pathway before, Pathway after, Subject subject, Instant at, Supplier<UUID> ids) {
    var changed =
        after.healthTasks().all().stream()
            .filter(task -> !task.equals(before.healthTasks().tasks().get(task.id())))
            .toList();
    if (changed.isEmpty()) {
      return List.of();
    }
    var owed = changed.stream().flatMap(task -> owed(task, after, subject, at)).toList();
    return new Reconcile(after.tasks(), at, ids)
            .with(
                owed,
                task ->
                    changed.stream()
                        .anyMatch(one -> task.key().occurrence().startsWith(one.id().toString())))
            .stream()
            .map(event -> new Happened(event, at))
            .toList();
  }

  private Stream<Owed> owed(HealthTask task, Pathway after, Subject subject, Instant at) {
    var parties = new Parties(directory).around(after.citizen(), task);
    var zone = new FollowAgreements(agreements, directory).calendarAtHome(after.citizen()).zone();
    var facts = Circumstance.facts(after, at, LocalDate.ofInstant(at, zone));
    var byRole = FollowAgreements.byRole(parties);
    var owing = new OwedDuties(directory, parties, OwedDuties.AtHand.facility(task), subject);
    var grounds = HealthTaskGrounds.of(task, facts);
    return grounds.stream()
        .flatMap(ground ->
            agreements.duties(ground, byRole).stream()
                .flatMap(duty -> owing.of(duty, ground, names(grounds, ground)).stream()));
  }

  /// What happened to the same thing: a task that was settled once may have to be settled again.
  private static Set<String> names(List<Ground> all, Ground about) {
    return all.stream()
        .filter(one ->
            one.occurrence().equals(about.occurrence()) || one.name().equals("health_task.ended"))
        .map(Ground::name)
        .collect(Collectors.toSet());
  }
}
