package medspil.process;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.ChecklistRule;
import medspil.agreement.NewestChecklist;
import medspil.agreement.Words;

/// What each side does in each step, as the newest agreement that has a process plan says.
///
/// @param agreement whose it is
public record ProcessPlan(Words agreement, Map<ProcessStep, Does> steps) {
  private static final String RULE = "process_plan";

  public ProcessPlan {
    steps = Map.copyOf(steps);
  }

  /// What is done in one step; a side that does nothing in it is left out.
  public record Does(
      Words step, Optional<Words> authority, Optional<Words> provider, Optional<Words> citizen) {}

  /// Empty when no agreement has one.
  public static Optional<ProcessPlan> of(AgreementsInForce agreements) {
    return NewestChecklist.of(agreements, RULE)
        .map(
            one -> new ProcessPlan(one.agreement().identity().title(), steps(one.rule().groups())));
  }

  private static Map<ProcessStep, Does> steps(List<ChecklistRule.Group> groups) {
    var steps = new EnumMap<ProcessStep, Does>(ProcessStep.class);
    for (var group : groups) {
      var heading = group.heading();
      for (var step : ProcessStep.values()) {
        if (heading != null && group.points().stream().anyMatch(one -> isOf(one, step))) {
          steps.put(
              step,
              new Does(
                  heading,
                  said(group, step, "authority"),
                  said(group, step, "provider"),
                  said(group, step, "citizen")));
        }
      }
    }
    return steps;
  }

  private static boolean isOf(ChecklistRule.Point point, ProcessStep step) {
    return point.id().startsWith(step.code() + "_by_");
  }

  private static Optional<Words> said(ChecklistRule.Group group, ProcessStep step, String side) {
    return group.points().stream()
        .filter(one -> one.id().equals(step.code() + "_by_" + side))
        .map(ChecklistRule.Point::text)
        .findFirst();
  }
}
