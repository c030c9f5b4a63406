package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Crossing;
import medspil.agreement.Duty;
import medspil.agreement.Ground;
import medspil.agreement.RecurrenceRule;
import medspil.agreement.Warning;
import medspil.deadline.UpToDaysOff;
import medspil.deadline.WorkingCalendar;
import medspil.directory.Directory;
import medspil.journal.Happened;
import medspil.stay.Circumstances;
import medspil.stay.Stay;
import medspil.stay.StayGrounds;
import medspil.stay.StayId;
import medspil.stay.Stays;
import medspil.task.Owed;
import medspil.task.Reconcile;
import medspil.task.Status;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.Tasks;

/// What follows from what happened, by the agreements in force: tasks that arise, move, lapse, fall
/// away, come back, or are proved done.
///
/// It looks at the stays that changed, asks the agreements what is owed on their facts as they now
/// stand, and holds the answer against the tasks there are; so every order of arrival ends alike.
public final class FollowAgreements {
  private final AgreementsInForce agreements;
  private final Directory directory;

  public FollowAgreements(AgreementsInForce agreements, Directory directory) {
    this.agreements = agreements;
    this.directory = directory;
  }

  /// Whoever goes on with `after` derives its stays but once.
  ///
  /// @param after what `happened` made of `before`
  List<Happened> after(
      Pathway before,
      List<Happened> happened,
      Pathway after,
      Subject subject,
      Instant at,
      Supplier<UUID> ids) {
    var follows = owing(before, happened, after, subject, at, ids);
    var all = Stream.concat(happened.stream(), follows.stream()).toList();
    return all.stream().map(Happened::event).noneMatch(TellOthers::isToTell)
        ? follows
        : Stream.concat(
                follows.stream(),
                new TellOthers(agreements, directory, subject)
                    .after(DecidePathway.evolve(after, follows), all, at))
            .toList();
  }

  private List<Happened> owing(
      Pathway before,
      List<Happened> happened,
      Pathway after,
      Subject subject,
      Instant at,
      Supplier<UUID> ids) {
    var changed = new HashSet<>(changed(before.stays(), after.stays()));
    roundsDone(happened, after)
        .forEach(task ->
            after.stays().all().stream()
                .map(Stay::id)
                .filter(id -> isOf(task, id))
                .forEach(changed::add));
    var matters =
        new MatterDuties(agreements, directory, this)
            .after(before, happened, after, subject, at, ids);
    var coordinated =
        Stream.concat(
                matters.stream(), coordinated(before, after, changed, subject, at, ids).stream())
            .toList();
    var owed = changed.stream().flatMap(id -> owed(id, after, subject, at).stream()).toList();
    var events =
        changed.isEmpty()
            ? List.<TaskEvent>of()
            : new Reconcile(after.tasks(), at, ids).with(owed, task -> concerns(task, changed));
    return Stream.concat(
            Stream.concat(events.stream(), proved(events, happened, after))
                .map(event -> new Happened(event, at)),
            coordinated.stream())
        .toList();
  }

  private List<Happened> coordinated(
      Pathway before,
      Pathway after,
      Set<StayId> stays,
      Subject subject,
      Instant at,
      Supplier<UUID> ids) {
    var same =
        stays.isEmpty()
            && before.team().equals(after.team())
            && before.citizen().equals(after.citizen());
    return same
        ? List.of()
        : new Coordination(agreements, directory)
            .after(after, subject, at, ids).stream().map(event -> new Happened(event, at)).toList();
  }

  private List<Owed> owed(StayId id, Pathway after, Subject subject, Instant at) {
    return after.stays().find(id).map(one -> owed(one, after, subject, at)).orElse(List.of());
  }

  private List<Owed> owed(Stay stay, Pathway after, Subject subject, Instant at) {
    var parties = new Parties(directory).around(after.citizen(), stay);
    var grounds = StayGrounds.of(stay, circumstances(after, at));
    var happened = names(grounds);
    var owing = new OwedDuties(owners(), parties, List.of(OwedDuties.AtHand.ward(stay)), subject);
    var rounds = new Rounds(after.tasks(), owing);
    var byRole = byRole(parties);
    return grounds.stream()
        .flatMap(ground -> {
          var atLeast = MigratePathway.atLeast(after.tasks(), ground);
          var now =
              Stream.concat(
                  owed(owing, stay, ground, byRole, atLeast, happened),
                  owed(rounds, ground, byRole, atLeast, happened));
          return atLeast.isEmpty()
              ? now
              : Stream.concat(
                  now,
                  owed(owing, stay, ground, byRole, Map.of(), happened)
                      .filter(one -> isDone(after.tasks(), one)));
        })
        .toList();
  }

  private Stream<Owed> owed(
      OwedDuties owing,
      Stay stay,
      Ground ground,
      Map<String, String> byRole,
      Map<String, Integer> atLeast,
      Set<String> happened) {
    return duties(stay, ground, byRole, atLeast)
        .flatMap(duty -> owing.of(duty, ground, happened).stream());
  }

  Stream<Owed> owed(
      Rounds rounds,
      Ground ground,
      Map<String, String> byRole,
      Map<String, Integer> atLeast,
      Set<String> happened) {
    return agreements.recurring(ground, byRole, atLeast).stream()
        .flatMap(rule -> rounds.of(rule, ground, happened).stream());
  }

  // What was done by the version of its day is judged by that version.
  static boolean isDone(Tasks tasks, Owed owed) {
    return tasks.with(owed.key()).filter(task -> task.status() == Status.DONE).isPresent();
  }

  Owners owners() {
    return new Owners(directory, agreements.successors());
  }

  /// What is open goes to whoever has taken over from those who have it.
  List<TaskEvent> succession(Pathway pathway, Instant at) {
    return pathway.tasks().all().stream()
        .flatMap(task -> owners().followed(task, at).stream())
        .toList();
  }

  MigratePathway migration(
      Subject subject, MigratePathway.Wish wish, Instant at, Supplier<UUID> ids) {
    return new MigratePathway(this, agreements, directory, wish, subject, at, ids);
  }

  static Set<String> names(List<Ground> grounds) {
    return grounds.stream().map(Ground::name).collect(Collectors.toSet());
  }

  /// What the guards say of the plan that stands.
  List<Warning> warnings(Pathway pathway, StayId id, Instant at) {
    return pathway.stays().find(id).stream()
        .flatMap(stay -> {
          var parties = byRole(new Parties(directory).around(pathway.citizen(), stay));
          return StayGrounds.of(stay, circumstances(pathway, at)).stream()
              .filter(ground -> ground.name().equals("stay.discharge_planned"))
              .flatMap(ground -> agreements.guards(ground, parties).stream());
        })
        .toList();
  }

  static Map<String, String> byRole(Map<String, UUID> parties) {
    return parties.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().toString()));
  }

  Stream<Duty> duties(
      Stay stay, Ground ground, Map<String, String> parties, Map<String, Integer> atLeast) {
    var duties = agreements.duties(ground, parties, atLeast).stream();
    return stay.reasonWasGiven()
        ? duties
        : Stream.concat(
            duties, agreements.crossed(ground, parties, atLeast).stream().map(Crossing::duty));
  }

  Circumstances circumstances(Pathway pathway, Instant at) {
    var calendar = calendarAtHome(pathway.citizen());
    var today = LocalDate.ofInstant(at, calendar.zone());
    return new Circumstances(
        Circumstance.facts(pathway, at, today),
        calendar.zone(),
        day -> UpToDaysOff.on(day, calendar).isPresent());
  }

  WorkingCalendar calendarAtHome(Citizen citizen) {
    return AtHome.calendar(citizen, directory);
  }

  private static Set<StayId> changed(Stays before, Stays after) {
    if (before.equals(after)) {
      return Set.of();
    }
    var earlier = byId(before);
    var now = byId(after);
    var ids = new HashSet<>(earlier.keySet());
    ids.addAll(now.keySet());
    ids.removeIf(id -> now.containsKey(id) && now.get(id).equals(earlier.get(id)));
    return ids;
  }

  /// The rounds that were done just now: the next is due.
  List<Task> roundsDone(List<Happened> happened, Pathway after) {
    return happened.stream()
        .map(Happened::event)
        .filter(TaskEvent.Done.class::isInstance)
        .flatMap(done -> after.tasks().find(((TaskEvent.Done) done).id()).stream())
        .filter(task -> agreements.rule(task.rule()).orElse(null) instanceof RecurrenceRule)
        .toList();
  }

  private static boolean isOf(Task task, StayId stay) {
    return task.key().occurrence().startsWith(stay.toString());
  }

  private static Map<StayId, Stay> byId(Stays stays) {
    return stays.all().stream().collect(Collectors.toMap(Stay::id, Function.identity()));
  }

  private static boolean concerns(Task task, Set<StayId> stays) {
    return stays.stream().anyMatch(stay -> isOf(task, stay));
  }

  // What proves a task done closes it by itself, also when it was done before the task arose.
  private Stream<TaskEvent> proved(List<TaskEvent> events, List<Happened> happened, Pathway after) {
    var shown = happened.stream().flatMap(one -> Proofs.shownBy(one.event()).stream()).toList();
    var arisen =
        events.stream()
            .filter(TaskEvent.Assigned.class::isInstance)
            .map(TaskEvent::id)
            .collect(Collectors.toSet());
    if (shown.isEmpty() && arisen.isEmpty()) {
      return Stream.empty();
    }
    var now = after.tasks();
    for (var event : events) {
      now = now.evolve(event);
    }
    var tasks = now;
    return Stream.concat(
            shown.stream().flatMap(ground -> Proofs.of(ground, agreements, tasks)),
            Proofs.standing(after.discharges())
                .flatMap(ground ->
                    Proofs.of(
                        ground,
                        task ->
                            arisen.contains(task.id())
                                && task.key().occurrence().startsWith(ground.occurrence()),
                        agreements,
                        tasks)))
        .distinct();
  }
}
