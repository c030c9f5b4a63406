package medspil.citizen.web;

import java.util.Map;
import medspil.citizen.HomeCountry;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says how far it is with a coordinator and an individual plan, where there is a right to them.
final class IndividualPlanPart {
  private IndividualPlanPart() {}

  static @Nullable String of(Shell shell, Pathway pathway, Directory directory) {
    if (!HomeCountry.isNorway(pathway, directory)) {
      return null;
    }
    var plan = pathway.individualPlan();
    return plan.isNeeded()
        ? shell.say(
            "citizen.individual_plan.state",
            Map.of(
                "coordinator",
                plan.coordinating().appointed() == null ? "no" : "yes",
                "wish",
                plan.said().map(one -> one.yes() ? "yes" : "no").orElse("unsaid")))
        : shell.say("citizen.individual_plan.none");
  }
}
