package medspil.citizen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Assigned;
import medspil.agreement.RuleRef;
import medspil.directory.Directory;
import medspil.journal.Event;
import medspil.task.Because;
import medspil.task.Migration;
import medspil.task.Owner;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.TaskId;
import medspil.team.TeamEvent;

/// What happens to the coordinator's own task when the agreement that places the coordinator goes
/// on by a newer version: its table is asked anew, and what a person decided otherwise stands.
final class CoordinatorOnwards {
  private final Coordination coordination;
  private final AgreementsInForce agreements;
  private final MigratePathway.Wish wish;
  private final Subject subject;
  private final Instant at;
  private final Supplier<UUID> ids;

  CoordinatorOnwards(
      AgreementsInForce agreements,
      Directory directory,
      MigratePathway.Wish wish,
      Subject subject,
      Instant at,
      Supplier<UUID> ids) {
    this.coordination = new Coordination(agreements, directory);
    this.agreements = agreements;
    this.wish = wish;
    this.subject = subject;
    this.at = at;
    this.ids = ids;
  }

  List<Event> of(Pathway pathway) {
    return pathway.tasks().all().stream()
        .filter(this::isOpenUnderOlder)
        .findFirst()
        .map(task -> onwards(pathway, task))
        .orElseGet(() -> fresh(pathway));
  }

  private boolean isOpenUnderOlder(Task task) {
    return task.status().owed()
        && task.rule().agreement().equals(wish.to().id())
        && task.rule().version() < wish.to().version()
        && Coordination.isCoordinators(task, subject);
  }

  /// All that runs also gets the coordinator that only the newer version has.
  private List<Event> fresh(Pathway pathway) {
    return wish.mode() == MigratePathway.Mode.WHOLE
            && pathway.team().coordinator() == null
            && coordination.now(pathway, at).orElse(null) instanceof Assigned.To to
            && isOfWish(to)
        ? coordination.after(pathway, subject, at, ids)
        : List.of();
  }

  private List<Event> onwards(Pathway pathway, Task task) {
    if (Coordination.isByAPerson(pathway.team().coordinator())) {
      return List.of(kept(task));
    }
    return switch (coordination.now(pathway, at).orElse(null)) {
      case null ->
          List.of(
              new TeamEvent.CoordinatorPlaced(null),
              marked(task),
              new TaskEvent.Withdrawn(task.id(), MigratePathway.NEW_VERSION, at));
      case Assigned.CouldNotTell _ -> List.of();
      case Assigned.To to -> isOfWish(to) ? placed(pathway, task, to) : List.of();
    };
  }

  private boolean isOfWish(Assigned.To to) {
    return to.rule().agreement().equals(wish.to().id())
        && to.rule().version() == wish.to().version();
  }

  private List<Event> placed(Pathway pathway, Task task, Assigned.To to) {
    var owner = coordination.owner(pathway, to, at);
    var next = new TeamEvent.Coordinator(to.who().text(), owner.unit(), to.rule().toString(), null);
    var events = new ArrayList<Event>();
    if (!next.equals(pathway.team().coordinator())) {
      events.add(new TeamEvent.CoordinatorPlaced(next));
    }
    var because = Coordination.because(to, at);
    if (Coordination.key(subject, to.rule()).equals(task.key())) {
      if (!owner.unit().equals(task.owner().unit())) {
        events.add(new TaskEvent.HandedOver(task.id(), Coordination.BY_RULE, at, owner));
      }
      events.add(migrated(task, to.rule(), owner, because));
    } else {
      events.add(marked(task));
      events.add(new TaskEvent.Withdrawn(task.id(), MigratePathway.NEW_VERSION, at));
      events.addAll(anew(to, owner, because));
    }
    return events;
  }

  /// The newer version says it in another place.
  private List<Event> anew(Assigned.To to, Owner owner, Because because) {
    var id = new TaskId(ids.get());
    var key = Coordination.key(subject, to.rule());
    return coordination
        .title(to.rule())
        .<List<Event>>map(title ->
            List.of(
                new TaskEvent.Assigned(id, key, to.rule(), title, owner, because, null),
                new TaskEvent.Migrated(
                    id,
                    new Migration(wish.to().version() - 1, wish.to().version(), at),
                    to.rule(),
                    title,
                    owner,
                    because,
                    true,
                    null)))
        .orElse(List.of());
  }

  /// Whom a person placed keeps it, under the rule of the newer version if that has it.
  private Event kept(Task task) {
    var old = task.rule();
    var rule = new RuleRef(old.agreement(), wish.to().version(), old.clause(), old.rule());
    return agreements.rule(rule).isPresent()
        ? migrated(task, rule, task.owner(), task.because())
        : marked(task);
  }

  private Event marked(Task task) {
    return migrated(task, task.rule(), task.owner(), task.because());
  }

  private TaskEvent migrated(Task task, RuleRef rule, Owner owner, Because because) {
    return new TaskEvent.Migrated(
        task.id(),
        new Migration(task.rule().version(), wish.to().version(), at),
        rule,
        coordination.title(rule).orElse(task.title()),
        owner,
        because,
        true,
        null);
  }
}
