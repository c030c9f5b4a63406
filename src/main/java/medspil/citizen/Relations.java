package medspil.citizen;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.access.EmergencyRule;
import medspil.access.Openings;
import medspil.access.Relation;
import medspil.caretransition.CareTransition;
import medspil.discharge.GoingHome;
import medspil.discharge.Point;
import medspil.goal.Goal;
import medspil.goal.GoalLevel;
import medspil.healthtask.HealthTask;
import medspil.individualplan.IndividualPlan;
import medspil.individualplan.Participant;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.meeting.AgreedAction;
import medspil.message.Conversation;
import medspil.order.Contract;
import medspil.order.Contracts;
import medspil.order.Order;
import medspil.order.Orders;
import medspil.order.Request;
import medspil.order.RequestState;
import medspil.stay.Phase;
import medspil.stay.Stay;
import medspil.task.Notice;
import medspil.task.Task;
import medspil.team.Member;
import org.jspecify.annotations.Nullable;

/// Reads from a pathway who has to do with it, on which ground, and until when.
public final class Relations {
  private final Openings openings;
  private final Map<Key, Relation> relations = new HashMap<>();

  private record Key(UUID holder, String ground) {}

  private Relations(Openings openings) {
    this.openings = openings;
  }

  public static Collection<Relation> of(PathwayId id, Pathway pathway, Openings openings) {
    var all = new Relations(openings);
    all.addCitizen(id, pathway.citizen());
    pathway.stays().all().forEach(all::addStay);
    pathway.tasks().all().forEach(all::addTask);
    pathway.discharges().points().values().forEach(all::addPoint);
    pathway.discharges().goingHome().values().forEach(all::addGoingHome);
    all.addCoordinator(pathway);
    pathway.team().work().members().values().forEach(one -> all.addMember(one, pathway));
    pathway.healthTasks().all().forEach(all::addHealthTask);
    pathway.goals().at(GoalLevel.INTERVENTION_GOAL).forEach(all::addGoal);
    pathway.meetings().meetings().values().stream()
        .flatMap(meeting -> meeting.actions().values().stream())
        .forEach(all::addAction);
    pathway.orders().orders().values().forEach(one -> all.addOrder(one, pathway.orders()));
    pathway.careTransitions().all().values().forEach(all::addCareTransition);
    all.addIndividualPlan(pathway.individualPlan());
    pathway.conversations().all().forEach(all::addConversation);
    return List.copyOf(all.relations.values());
  }

  /// What a person or their units may see now.
  public static EnumSet<Category> seen(
      Collection<Relation> relations, Collection<UUID> holders, Instant now) {
    var seen = EnumSet.noneOf(Category.class);
    relations.stream()
        .filter(one -> holders.contains(one.holder()) && one.runsAt(now))
        .forEach(one -> seen.addAll(one.categories()));
    return seen;
  }

  private void addCitizen(PathwayId id, Citizen citizen) {
    if (!citizen.known()) {
      return;
    }
    add(id.value(), "self", Instant.EPOCH, null);
    if (citizen.practice() != null) {
      add(citizen.practice(), "practice", Instant.EPOCH, null);
    }
    for (var one : citizen.entitlements().values()) {
      if (one.unit() != null) {
        add(one.unit(), ground(one), one.from(), one.until());
      }
    }
    for (var one : citizen.emergencies()) {
      add(one.person(), EmergencyRule.GROUND, one.from(), one.until());
    }
  }

  private static String ground(Entitlement entitlement) {
    return entitlement.isSocial() ? "entitlement.social" : "entitlement.health";
  }

  private void addStay(Stay stay) {
    var ward = stay.ward().unit();
    if (ward != null && stay.phase() != Phase.UNSETTLED && stay.phase() != Phase.CANCELLED) {
      var start = stay.start().orElse(Instant.EPOCH);
      add(ward, "stay", start, stay.end().orElse(null));
      stay.wardsBefore().forEach(left -> add(left.ward(), "stay", start, left.at()));
    }
  }

  // Who gave a task away may see for a while what became of it.
  private void addTask(Task task) {
    var outcome = task.outcome();
    task.handed().forEach(one -> add(one.from(), "task", task.because().noticedAt(), one.at()));
    task.notices().forEach(one -> addTold(task, one));
    add(
        task.owner().unit(),
        "task",
        task.because().noticedAt(),
        outcome == null ? null : outcome.at());
  }

  // Who is to see to it that a late task is done sees what its owner sees; who is told sees the
  // task.
  private void addTold(Task task, Notice notice) {
    var outcome = task.outcome();
    switch (notice.why()) {
      case PASSED ->
          add(notice.to().unit(), "task", notice.from(), outcome == null ? null : outcome.at());
      case DONE -> add(notice.to().unit(), "told", notice.from(), notice.seenAt());
    }
  }

  // Who has promised something must see it until it is in place.
  private void addPoint(Point point) {
    if (point.owner() != null) {
      add(point.owner(), "task", point.notedAt(), point.settledAt());
    }
  }

  // Whoever is to do what was agreed on must read it, and say it back.
  private void addGoingHome(GoingHome home) {
    for (var one : home.treatments().values()) {
      if (one.owner() != null) {
        add(one.owner(), "task", one.notedAt(), one.droppedAt());
      }
    }
    // Whoever comes to a follow-up must see the way home until it was held.
    for (var one : home.onward().followUps().values()) {
      var result = one.result();
      one.units()
          .forEach(unit -> add(unit, "task", Instant.EPOCH, result == null ? null : result.at()));
    }
    // Whoever is asked to take over must see what, and those who let go what became of it.
    for (var one : home.onward().handOvers().values()) {
      var judged = one.judged();
      var ended = judged == null ? one.withdrawnAt() : judged.at();
      add(one.to(), "task", one.offeredAt(), ended);
      add(one.from(), "task", one.offeredAt(), ended);
    }
  }

  // Those who let go see what becomes of it. Those who are asked see it when the citizen has said
  // yes to that, and no longer when the citizen takes it back.
  private void addCareTransition(CareTransition one) {
    add(one.from(), "transition", one.proposedAt(), one.ended());
    var agreed = one.agreed();
    if (agreed != null && agreed.yes()) {
      add(one.to(), "transition", agreed.at(), one.ended());
    }
  }

  // Who coordinates knows it as long as there is a need. The plan is read by the coordinator and by
  // those whom the patient let in, while the patient wishes it, and not a day longer.
  private void addIndividualPlan(IndividualPlan plan) {
    var need = plan.need();
    if (need != null) {
      add(need.coordinatingUnit(), "coordinating_unit", need.at(), need.ended());
    }
    var coordinator = plan.coordinating().appointed();
    if (coordinator != null) {
      add(coordinator.person(), "patient_coordinator", coordinator.at(), null);
      if (plan.isOpen()) {
        add(coordinator.person(), "individual_plan", coordinator.at(), null);
      }
    }
    if (plan.isOpen()) {
      plan.paper().participants().stream()
          .filter(Participant::reads)
          .forEach(one -> add(one.unit(), "individual_plan", one.at(), null));
    }
  }

  private void addCoordinator(Pathway pathway) {
    var coordinator = pathway.team().coordinator();
    if (coordinator != null && coordinator.unit() != null) {
      add(coordinator.unit(), "coordinator", Instant.EPOCH, null);
    }
  }

  private void addMember(Member member, Pathway pathway) {
    var until = member.isIn() ? pathway.team().work().dissolvedAt() : member.until();
    add(member.unit(), "team", member.since(), until);
  }

  private void addHealthTask(HealthTask task) {
    task.around().forEach(one -> add(one.unit(), "health_task", task.since(), task.ended()));
  }

  // Who works on a goal must see it, and what the others say of it.
  private void addGoal(Goal goal) {
    var provider = goal.aim().provider();
    if (provider != null) {
      var ending = goal.ending();
      add(provider, "goal", goal.wordings().getFirst().at(), ending == null ? null : ending.at());
    }
  }

  // Who promised something at a meeting.
  private void addAction(AgreedAction action) {
    add(action.owner(), "task", action.since(), action.done());
  }

  // Who asks sees what became of it; who is asked sees it until they said no or somebody else has
  // it.
  private void addOrder(Order order, Orders orders) {
    add(order.unit(), "order", order.placedAt(), null);
    order.all().forEach(request -> addRequest(order, request, orders.contracts()));
  }

  private void addRequest(Order order, Request request, Contracts contracts) {
    if (request.state() != RequestState.CHOSEN) {
      add(request.unit(), "order", request.askedAt(), request.endedAt());
      return;
    }
    var ends = contracts.find(request.id()).map(Contract::ends).orElse(null);
    add(request.unit(), "contract", request.askedAt(), ends);
    add(order.unit(), "contract", request.askedAt(), ends);
  }

  // Who is written to reads what is written, and nothing else of the citizen: while
  // something waits, and as long as they have to do with the citizen anyhow.
  private void addConversation(Conversation conversation) {
    for (var unit : conversation.units()) {
      var around =
          relations.values().stream()
              .filter(one -> one.holder().equals(unit))
              .filter(one -> one.categories().contains(Category.COORDINATION))
              .toList();
      var ended = conversation.isOpen(unit) ? null : conversation.last().at();
      add(unit, "message", conversation.since(unit), ended);
      relations.computeIfPresent(
          new Key(unit, "message"), (_, own) -> around.stream().reduce(own, Relations::asLong));
    }
  }

  private static Relation asLong(Relation one, Relation other) {
    return new Relation(
        one.holder(),
        one.ground(),
        one.categories(),
        one.since(),
        later(one.until(), other.until()));
  }

  private void add(UUID holder, String ground, Instant since, @Nullable Instant ended) {
    var until = ended == null ? null : ended.plus(openings.graceOf(ground));
    var relation = new Relation(holder, ground, openings.of(ground), since, until);
    relations.merge(new Key(holder, ground), relation, Relations::longest);
  }

  private static Relation longest(Relation one, Relation other) {
    var since = one.since().isBefore(other.since()) ? one.since() : other.since();
    return new Relation(
        one.holder(), one.ground(), one.categories(), since, later(one.until(), other.until()));
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isAfter(other) ? one : other;
  }
}
