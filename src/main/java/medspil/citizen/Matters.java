package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Ground;
import medspil.caretransition.CareTransitionGrounds;
import medspil.change.ChangeGrounds;
import medspil.change.ChangeNotice;
import medspil.directory.Directory;
import medspil.discharge.GoingHome;
import medspil.discharge.HandOverGrounds;
import medspil.frame.FrameGrounds;
import medspil.frame.FrameMeeting;
import medspil.goal.Goal;
import medspil.goal.GoalGrounds;
import medspil.goal.GoalLevel;
import medspil.goal.Side;
import medspil.healthtask.HealthTask;
import medspil.healthtask.HealthTaskGrounds;
import medspil.incident.Incident;
import medspil.incident.IncidentGrounds;
import medspil.information.InformationGrounds;
import medspil.meeting.Meeting;
import medspil.meeting.MeetingGrounds;
import medspil.message.MessageGrounds;
import medspil.order.Contract;
import medspil.order.ContractGrounds;
import medspil.order.Order;
import medspil.order.Request;
import medspil.task.Task;
import org.jspecify.annotations.Nullable;

/// What rules may hang on in a pathway as it stands, beside its stays, with those around each.
final class Matters {
  private final Pathway pathway;
  private final Directory directory;
  private final Parties parties;
  private final Course course;
  private final Supplier<BetweenUnits> between;
  private final ZoneId zone;
  private final Map<String, @Nullable Object> facts;
  private final Instant at;

  /// @param state what makes it another than before
  /// @param runs whether it still goes on
  private record Thing(String id, Object state, boolean runs, Supplier<Matter> matter) {
    boolean isOf(Task task) {
      return task.key().occurrence().startsWith(id);
    }
  }

  /// @param zone where the days of the citizen's home begin
  Matters(Pathway pathway, Directory directory, ZoneId zone, Instant at) {
    this.pathway = pathway;
    this.zone = zone;
    this.at = at;
    this.directory = directory;
    parties = new Parties(directory);
    course = Course.of(pathway, at);
    between = () -> BetweenUnits.of(pathway, directory, course);
    facts = Circumstance.facts(pathway, at, LocalDate.ofInstant(at, zone));
  }

  /// Whether nothing of the kind changed from one to the other.
  static boolean areSame(Pathway before, Pathway after) {
    return before.healthTasks().equals(after.healthTasks())
        && before.meetings().equals(after.meetings())
        && before.goals().equals(after.goals())
        && before.conversations().equals(after.conversations())
        && before.orders().equals(after.orders())
        && before.changes().equals(after.changes())
        && before.discharges().equals(after.discharges())
        && before.exchanges().equals(after.exchanges())
        && before.careTransitions().equals(after.careTransitions())
        && before.incidents().equals(after.incidents())
        && before.frames().equals(after.frames())
        && before.team().equals(after.team())
        && before.individualPlan().equals(after.individualPlan())
        && before.modelCourses().equals(after.modelCourses());
  }

  /// Those that are not as they were, and those that these tasks arose from.
  List<Matter> changedSince(Matters before, List<Task> touched) {
    var earlier = before.things().collect(Collectors.toMap(Thing::id, Thing::state));
    return things()
        .filter(one ->
            !one.state().equals(earlier.get(one.id())) || touched.stream().anyMatch(one::isOf))
        .map(one -> one.matter().get())
        .toList();
  }

  /// Empty when there is no such thing here.
  List<Ground> grounds(String id) {
    return things()
        .filter(one -> one.id().equals(id))
        .flatMap(one -> one.matter().get().grounds().stream())
        .toList();
  }

  /// What a task arose from; empty when it was a stay, or nothing of this kind.
  Optional<Matter> about(Task task) {
    return things().filter(one -> one.isOf(task)).findFirst().map(one -> one.matter().get());
  }

  /// Those that these tasks arose from, and if asked for all that still go on.
  List<Matter> of(List<Task> tasks, boolean running) {
    return things()
        .filter(one -> tasks.stream().anyMatch(one::isOf) || (running && one.runs()))
        .map(one -> one.matter().get())
        .toList();
  }

  private Stream<Thing> things() {
    var meetings = pathway.meetings();
    return Stream.of(
            pathway.healthTasks().all().stream()
                .map(one ->
                    new Thing(one.id().toString(), one, one.ended() == null, () -> matter(one))),
            meetings.meetings().values().stream()
                .map(one ->
                    new Thing(
                        one.id().toString(),
                        List.of(one, meetings.calledAfter(one), followed(one)),
                        runs(one),
                        () -> matter(one))),
            pathway.goals().goals().values().stream()
                .map(one ->
                    new Thing(
                        one.id().toString(),
                        List.of(one, pathway.goals().stepped(one.id())),
                        one.isOpen(),
                        () -> matter(one))),
            pathway.conversations().all().stream()
                .flatMap(MessageGrounds::asked)
                .map(one ->
                    new Thing(
                        one.id(),
                        one,
                        BetweenUnits.isOpen(one),
                        () -> between.get().matter(one, facts))),
            pathway.discharges().goingHome().values().stream().flatMap(this::handOvers),
            pathway.careTransitions().all().values().stream()
                .map(one ->
                    new Thing(
                        one.id().toString(),
                        one,
                        CareTransitionGrounds.runs(one),
                        () -> between.get().matter(one, facts))),
            pathway.orders().contracts().contracts().values().stream()
                .map(one ->
                    new Thing(
                        one.id().toString(),
                        List.of(one, called(one)),
                        one.binds(at),
                        () -> matter(one))),
            pathway.changes().notices().values().stream()
                .map(one ->
                    new Thing(
                        one.id().toString(), grounds(one), one.isUnanswered(), () -> matter(one))),
            pathway.incidents().incidents().values().stream()
                .map(one -> new Thing(one.id().toString(), one, one.waits(), () -> matter(one))),
            pathway.frames().meetings().values().stream()
                .map(one -> new Thing(one.id().toString(), grounds(one), false, () -> matter(one))),
            withParties(parties.around(pathway.citizen(), course))
                .map(one -> new Thing(one.id(), one, one.runs(), () -> one)),
            pathway.orders().orders().values().stream()
                .flatMap(order -> order.all().stream().map(one -> given(order, one))))
        .flatMap(each -> each);
  }

  private Stream<Matter> withParties(Map<String, UUID> around) {
    return Stream.of(
            pathway.modelCourses().all().stream()
                .map(one -> ModelMatter.of(one, facts, around, directory)),
            ModelMatter.contacts(pathway.modelCourses(), between, facts, zone),
            PatientCoordination.of(pathway, facts, zone, around).stream(),
            TeamMatter.of(pathway, facts, zone, around, directory).stream())
        .flatMap(each -> each);
  }

  private Stream<Thing> handOvers(GoingHome home) {
    var all = home.allHandOvers();
    return all.stream()
        .map(one ->
            new Thing(
                HandOverGrounds.id(one, home),
                all,
                home.waits(one),
                () -> between.get().matter(one, home, facts)));
  }

  private Matter matter(HealthTask task) {
    return new Matter(
        task.id().toString(),
        HealthTaskGrounds.of(task, facts),
        parties.around(pathway.citizen(), task),
        List.of(OwedDuties.AtHand.facility(task)),
        task.ended() == null);
  }

  private static boolean runs(Meeting meeting) {
    return !meeting.cancelled() && meeting.minuted() == null;
  }

  private Matter matter(Meeting meeting) {
    return matter(
        meeting.id().toString(),
        MeetingGrounds.of(meeting, pathway.meetings(), followed(meeting), facts, zone),
        course,
        runs(meeting));
  }

  private MeetingGrounds.Followed followed(Meeting meeting) {
    var held = meeting.held();
    if (held == null) {
      return new MeetingGrounds.Followed(null, null);
    }
    var since = MeetingGrounds.heldAt(meeting, held, zone);
    return new MeetingGrounds.Followed(
        pathway.plans().sentAfter(since).orElse(null),
        pathway.goals().worded(GoalLevel.SUB_GOAL, since).orElse(null));
  }

  private Matter matter(Goal goal) {
    return matter(
        goal.id().toString(),
        GoalGrounds.of(goal, pathway.goals().stepped(goal.id()).orElse(null), facts),
        course.providedBy(goal.aim().provider()),
        goal.isOpen());
  }

  private Matter matter(Contract contract) {
    var order = pathway.orders().with(contract.id()).orElseThrow();
    var unit = order.find(contract.id()).orElseThrow().unit();
    return matter(
        contract.id().toString(),
        ContractGrounds.of(contract, facts, called(contract).orElse(null)),
        Course.of(order, unit),
        contract.binds(at));
  }

  private Matter matter(ChangeNotice notice) {
    return matter(
        notice.id().toString(),
        grounds(notice),
        course.providedBy(notice.unit()),
        notice.isUnanswered());
  }

  private List<Ground> grounds(ChangeNotice notice) {
    return ChangeGrounds.of(notice, new AfterChange(pathway), facts);
  }

  private Matter matter(FrameMeeting frame) {
    return matter(frame.id().toString(), grounds(frame), course, false);
  }

  private List<Ground> grounds(FrameMeeting frame) {
    return FrameGrounds.of(frame, AfterFrame.newRate(frame, pathway.orders()).orElse(null), facts);
  }

  /// Whoever records it as the provider is the provider of this part of the course.
  private Matter matter(Incident incident) {
    return matter(
        incident.id().toString(),
        IncidentGrounds.of(incident, zone, facts),
        incident.by() == Side.PROVIDER ? course.providedBy(incident.unit()) : course,
        incident.waits());
  }

  /// What the two sides of a request give each other.
  private Thing given(Order order, Request request) {
    var id = InformationGrounds.id(request);
    var exchange = pathway.exchanges().of(request.id());
    var grounds = InformationGrounds.of(request, exchange, facts);
    var runs = !exchange.bothGave();
    return new Thing(
        id, grounds, runs, () -> matter(id, grounds, Course.of(order, request.unit()), runs));
  }

  private Optional<Instant> called(Contract contract) {
    return contract.isAgreed()
        ? pathway.meetings().calledFrom(ContractGrounds.begins(contract))
        : Optional.empty();
  }

  private Matter matter(String id, List<Ground> grounds, Course around, boolean runs) {
    return new Matter(
        id, grounds, parties.around(pathway.citizen(), around), around.atHand(), runs);
  }
}
