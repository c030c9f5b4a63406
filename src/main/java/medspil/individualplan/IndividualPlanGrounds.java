package medspil.individualplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a coordinator and an individual plan that agreements may have rules for.
///
/// Each wish is a fact of its own, and each day on which the plan is looked at. What is in the plan
/// gives nobody anything to do here: it is the patient's.
public final class IndividualPlanGrounds {
  private final Need need;
  private final Map<String, @Nullable Object> facts;
  private final List<Ground> grounds = new ArrayList<>();

  private IndividualPlanGrounds(Need need, Map<String, @Nullable Object> facts) {
    this.need = need;
    this.facts = facts;
  }

  /// None without a need.
  ///
  /// @param zone where the days of the citizen's home begin
  public static List<Ground> of(
      IndividualPlan plan, Map<String, @Nullable Object> citizen, ZoneId zone) {
    var need = plan.need();
    return need == null || !plan.isNeeded()
        ? List.of()
        : new IndividualPlanGrounds(need, facts(plan, citizen)).all(plan, zone);
  }

  private static Map<String, @Nullable Object> facts(
      IndividualPlan plan, Map<String, @Nullable Object> citizen) {
    var facts = new HashMap<String, @Nullable Object>(citizen);
    var coordinating = plan.coordinating();
    var offer = coordinating.offer();
    facts.put("individual_plan.child_coordinator", offer == null ? null : offer.child());
    facts.put("individual_plan.open", plan.isOpen());
    facts.put("individual_plan.coordinator", coordinating.appointed() != null);
    return facts;
  }

  private List<Ground> all(IndividualPlan plan, ZoneId zone) {
    add("individual_plan.needed", "", need.at(), need.at());
    var offer = plan.coordinating().offer();
    if (offer != null) {
      add("individual_plan.coordinator_offered", "", offer.at(), offer.at());
    }
    var answer = plan.coordinating().answer();
    if (answer != null) {
      var said = answer.yes() ? "accepted" : "declined";
      add("individual_plan.coordinator_" + said, "", answer.at(), answer.at());
    }
    var coordinator = plan.coordinating().appointed();
    if (coordinator != null) {
      add("individual_plan.coordinator_appointed", "", coordinator.at(), coordinator.at());
    }
    plan.wishes().stream()
        .findFirst()
        .ifPresent(one -> add("individual_plan.asked", "", one.at(), one.at()));
    wishes(plan.wishes(), zone);
    if (plan.isOpen()) {
      evaluations(plan.paper(), zone);
    }
    return grounds;
  }

  private void wishes(List<Wish> wishes, ZoneId zone) {
    for (int i = 0; i < wishes.size(); i++) {
      var wish = wishes.get(i);
      var again = wish.askAgain();
      if (again != null) {
        add("individual_plan.ask_again", "/" + wish.at(), start(again, zone), wish.at());
        if (i + 1 < wishes.size()) {
          var next = wishes.get(i + 1).at();
          add("individual_plan.asked_again", "/" + wish.at(), next, next);
        }
      }
    }
    if (!wishes.isEmpty() && wishes.getLast().yes()) {
      var at = wishes.getLast().at();
      add("individual_plan.wished", "", at, at);
    }
  }

  private void evaluations(PlanPaper paper, ZoneId zone) {
    for (var one : paper.evaluations()) {
      var named = "/" + one.day();
      add("individual_plan.evaluation_planned", named, start(one.day(), zone), one.plannedAt());
      var held = one.held();
      if (held != null) {
        add("individual_plan.evaluated", named, held, held);
      }
    }
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private void add(String name, String more, Instant occurredAt, Instant noticedAt) {
    grounds.add(new Ground(name, need.id() + more, occurredAt, noticedAt, facts));
  }
}
