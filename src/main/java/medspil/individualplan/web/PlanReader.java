package medspil.individualplan.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.access.Viewer;
import medspil.directory.UnitId;
import medspil.individualplan.Entry;
import medspil.individualplan.IndividualPlan;
import org.jspecify.annotations.Nullable;

/// As whom somebody reads an individual plan.
///
/// @param coordinates whether they are the patient's coordinator
/// @param appoints whether they are in the unit that appoints one
/// @param hears whether they may write down what the patient says to a plan
/// @param units of theirs that the patient let in
record PlanReader(
    boolean citizen, boolean coordinates, boolean appoints, boolean hears, Set<UUID> units) {

  static PlanReader of(Viewer viewer, IndividualPlan plan) {
    var own = viewer.units().stream().map(UnitId::value).collect(Collectors.toSet());
    var coordinates = !viewer.isCitizen() && plan.coordinating().isDoneBy(viewer.person());
    var need = plan.need();
    var appoints = need != null && own.contains(need.coordinatingUnit());
    var saw = need != null && need.unit() != null && own.contains(need.unit());
    own.removeIf(unit -> !plan.paper().isReadBy(unit));
    return new PlanReader(
        viewer.isCitizen(),
        coordinates,
        appoints,
        !viewer.isCitizen() && (appoints || saw || coordinates),
        own);
  }

  boolean reads() {
    return owns() || !units.isEmpty();
  }

  /// Whether they write in the plan and do not only propose.
  boolean owns() {
    return citizen || coordinates;
  }

  Entry.Hand hand() {
    return citizen
        ? Entry.Hand.PATIENT
        : coordinates ? Entry.Hand.COORDINATOR : Entry.Hand.PARTICIPANT;
  }

  /// The unit in whose name they write.
  @Nullable UUID unit(Viewer viewer) {
    if (citizen) {
      return null;
    }
    var all = coordinates ? viewer.units().stream().map(UnitId::value) : units.stream();
    return all.sorted().findFirst().orElse(null);
  }

  /// What they may read of it: a proposal is for those who decide on it, and for who made it.
  boolean reads(Entry entry) {
    if (owns()) {
      return entry.goesOn();
    }
    var theirs = entry.unit() != null && units.contains(entry.unit());
    return entry.withheld().stream().noneMatch(units::contains)
        && (entry.stands() || (entry.isProposed() && theirs));
  }

  /// The same in a version: what is withheld now is withheld in what was kept before.
  boolean reads(Entry kept, IndividualPlan plan) {
    return owns()
        || (kept.withheld().stream().noneMatch(units::contains)
            && plan.paper()
                .find(kept.id())
                .filter(now -> now.withheld().stream().noneMatch(units::contains))
                .isPresent());
  }

  /// Whether they may change it or take it out.
  boolean mayChange(Entry entry) {
    return switch (hand()) {
      case PATIENT -> entry.stands();
      case COORDINATOR -> entry.stands() && entry.hand() != Entry.Hand.PATIENT;
      case PARTICIPANT -> entry.isProposed();
    };
  }
}
