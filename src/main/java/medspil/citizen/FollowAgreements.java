package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import medspil.deadline.UpToDaysOff;
import medspil.deadline.WorkingCalendar;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.journal.Happened;
import medspil.stay.Circumstances;
import medspil.stay.Stay;
import medspil.stay.StayEvent;
import medspil.stay.StayGrounds;
import medspil.stay.StayId;
import medspil.stay.Stays;
import medspil.task.Owed;
import medspil.task.Reconcile;
import medspil.task.Task;
import medspil.task.TaskEvent;

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

  List<Happened> after(
      Pathway before, List<Happened> happened, Subject subject, Instant at, Supplier<UUID> ids) {
    var after = DecidePathway.evolve(before, happened);
    var changed = changed(before.stays(), after.stays());
    if (changed.isEmpty()) {
      return List.of();
    }
    var asked = changed.stream().flatMap(id -> ask(id, after, subject, at).stream()).toList();
    var tasks = new Reconcile(after.tasks(), at, ids);
    var owed = asked.stream().map(Asked::owed).toList();
    var events = tasks.with(owed, task -> concerns(task, changed));
    return Stream.concat(events.stream(), proved(asked, events, happened, after).stream())
        .map(event -> new Happened(event, at))
        .toList();
  }

  /// What the agreements ask for, with the duty it came from.
  private record Asked(Duty duty, Owed owed) {}

  private List<Asked> ask(StayId id, Pathway after, Subject subject, Instant at) {
    var stay = after.stays().find(id);
    return stay.map(one -> ask(one, after, subject, at)).orElse(List.of());
  }

  private List<Asked> ask(Stay stay, Pathway after, Subject subject, Instant at) {
    var parties = new Parties(directory).around(after.citizen(), stay);
    var grounds = StayGrounds.of(stay, circumstances(after, at));
    var happened = grounds.stream().map(Ground::name).collect(Collectors.toSet());
    var owing = new OwedDuties(directory, parties, stay, subject);
    var byRole = new HashMap<String, String>();
    parties.forEach((role, organisation) -> byRole.put(role, organisation.toString()));
    var asked = new ArrayList<Asked>();
    for (var ground : grounds) {
      for (var duty : duties(ground, byRole)) {
        owing.of(duty, ground, happened).ifPresent(owed -> asked.add(new Asked(duty, owed)));
      }
    }
    return asked;
  }

  private List<Duty> duties(Ground ground, Map<String, String> parties) {
    var crossed = agreements.crossed(ground, parties).stream().map(Crossing::duty);
    return Stream.concat(agreements.duties(ground, parties).stream(), crossed).toList();
  }

  private Circumstances circumstances(Pathway pathway, Instant at) {
    var calendar = calendarAtHome(pathway.citizen());
    var today = LocalDate.ofInstant(at, calendar.zone());
    return new Circumstances(
        Circumstance.facts(pathway, at, today),
        calendar.zone(),
        day -> UpToDaysOff.on(day, calendar).isPresent());
  }

  private WorkingCalendar calendarAtHome(Citizen citizen) {
    var home = citizen.residence();
    if (home == null) {
      return WorkingCalendar.of(medspil.deadline.Country.DENMARK);
    }
    return directory
        .organisation(new OrganisationId(home))
        .map(one -> WorkingCalendar.of(one.country()))
        .orElseGet(() -> WorkingCalendar.of(medspil.deadline.Country.DENMARK));
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

  private static Map<StayId, Stay> byId(Stays stays) {
    return stays.all().stream().collect(Collectors.toMap(Stay::id, Function.identity()));
  }

  private static boolean concerns(Task task, Set<StayId> stays) {
    return stays.stream().anyMatch(stay -> task.key().occurrence().startsWith(stay.toString()));
  }

  // A message that proves a task done closes it by itself.
  private static List<TaskEvent> proved(
      List<Asked> asked, List<TaskEvent> events, List<Happened> happened, Pathway after) {
    var tasks = after;
    for (var event : events) {
      tasks = tasks.evolve(event);
    }
    var done = new ArrayList<TaskEvent>();
    for (var one : happened) {
      if (one.event() instanceof StayEvent.ReportSent sent) {
        done.addAll(Proofs.of(sent, asked.stream().map(Asked::duty).toList(), tasks.tasks()));
      }
    }
    return done;
  }
}
