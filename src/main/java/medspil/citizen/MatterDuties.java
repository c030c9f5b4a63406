package medspil.citizen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Ground;
import medspil.directory.Directory;
import medspil.journal.Happened;
import medspil.task.Owed;
import medspil.task.Reconcile;
import medspil.task.TaskEvent;
import medspil.task.Tasks;

/// What follows, by the agreements in force, from what happened to a health task, a meeting, a goal
/// or a contract; round after round where a rule comes back.
final class MatterDuties {
  private final AgreementsInForce agreements;
  private final Directory directory;
  private final FollowAgreements follow;

  MatterDuties(AgreementsInForce agreements, Directory directory, FollowAgreements follow) {
    this.agreements = agreements;
    this.directory = directory;
    this.follow = follow;
  }

  List<Happened> after(
      Pathway before,
      List<Happened> happened,
      Pathway after,
      Subject subject,
      Instant at,
      Supplier<UUID> ids) {
    var rounds = follow.roundsDone(happened, after);
    if (rounds.isEmpty() && Matters.areSame(before, after)) {
      return List.of();
    }
    var zone = follow.calendarAtHome(after.citizen()).zone();
    var earlier = new Matters(before, directory, zone, at);
    var changed = new Matters(after, directory, zone, at).changedSince(earlier, rounds);
    var owed = changed.stream().flatMap(matter -> owed(matter, after.tasks(), subject)).toList();
    var events =
        new Reconcile(after.tasks(), at, ids)
            .with(owed, task -> changed.stream().anyMatch(matter -> matter.isOf(task)));
    var tasks = after.tasks();
    for (var event : events) {
      tasks = tasks.evolve(event);
    }
    var now = tasks;
    var proved =
        changed.stream()
            .flatMap(matter ->
                Stream.concat(proved(matter, earlier, now), doneBefore(matter, events, now)))
            .distinct();
    return Stream.concat(events.stream(), proved).map(event -> new Happened(event, at)).toList();
  }

  private Stream<Owed> owed(Matter matter, Tasks tasks, Subject subject) {
    var byRole = FollowAgreements.byRole(matter.parties());
    var owing = new OwedDuties(follow.owners(), matter.parties(), matter.atHand(), subject);
    var rounds = new Rounds(tasks, owing);
    return matter.grounds().stream()
        .flatMap(ground -> {
          var names = matter.happened(ground);
          var atLeast = MigratePathway.atLeast(tasks, ground);
          var now =
              Stream.concat(
                  owed(owing, ground, byRole, atLeast, names),
                  follow.owed(rounds, ground, byRole, atLeast, names));
          return atLeast.isEmpty()
              ? now
              : Stream.concat(
                  now,
                  owed(owing, ground, byRole, Map.of(), names)
                      .filter(one -> FollowAgreements.isDone(tasks, one)));
        });
  }

  private Stream<Owed> owed(
      OwedDuties owing,
      Ground ground,
      Map<String, String> byRole,
      Map<String, Integer> atLeast,
      Set<String> happened) {
    return agreements.duties(ground, byRole, atLeast).stream()
        .flatMap(duty -> owing.of(duty, ground, happened).stream());
  }

  private Stream<TaskEvent> proved(Matter matter, Matters earlier, Tasks tasks) {
    return matter.since(earlier.grounds(matter.id())).stream()
        .flatMap(ground -> Proofs.of(ground, matter::isOf, agreements, tasks));
  }

  /// What arises now and was done already, as by a rule that is newer than what it asks for.
  private Stream<TaskEvent> doneBefore(Matter matter, List<TaskEvent> events, Tasks tasks) {
    var news =
        events.stream()
            .filter(TaskEvent.Assigned.class::isInstance)
            .map(TaskEvent::id)
            .collect(Collectors.toSet());
    return matter.grounds().stream()
        .flatMap(ground ->
            Proofs.of(
                ground,
                task ->
                    news.contains(task.id()) && task.key().occurrence().equals(ground.occurrence()),
                agreements,
                tasks));
  }
}
