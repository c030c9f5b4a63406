package medspil.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.citizen.HomeCountry;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.individualplan.Entry;
import medspil.individualplan.IndividualPlan;
import medspil.individualplan.IndividualPlanTable;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells a patient in Norway of their right to a coordinator and a plan, and how far it is.
@Component
record IndividualPlanInPlainWords(
    Supplier<Directory> directory, Workers workers, IndividualPlanTable table) {

  /// Null where the law of Norway does not hold.
  MinePage.@Nullable OwnPlan of(Shell shell, PathwayId id, Pathway pathway) {
    return !HomeCountry.isNorway(pathway, directory.get())
        ? null
        : new MinePage.OwnPlan(
            table.rights(shell.dates().today(), false).stream()
                .filter(one -> List.of("plan", "coordinator").contains(one.line().code()))
                .map(one -> one.line().words().in(shell.language().tag()))
                .toList(),
            told(shell, pathway.individualPlan()),
            "/citizens/" + id.value() + "/individual-plan");
  }

  private List<String> told(Shell shell, IndividualPlan plan) {
    var told = new ArrayList<String>();
    var known = plan.coordinating();
    Optional.ofNullable(known.appointed())
        .flatMap(one -> workers.byId(one.person()))
        .map(Worker::asCitizensSeeIt)
        .ifPresent(
            who -> told.add(shell.say("portal.individual_plan.coordinator", Map.of("who", who))));
    if (known.offer() != null && known.answer() == null && known.appointed() == null) {
      told.add(shell.say("portal.individual_plan.offered"));
    }
    if (plan.said().isEmpty()) {
      told.add(shell.say("portal.individual_plan.unsaid"));
    } else {
      told.add(
          shell.say(plan.isOpen() ? "portal.individual_plan.open" : "portal.individual_plan.no"));
    }
    var proposed = plan.paper().entries().stream().filter(Entry::isProposed).count();
    if (plan.isOpen() && proposed > 0) {
      told.add(shell.say("portal.individual_plan.proposals", Map.of("n", proposed)));
    }
    return told;
  }
}
