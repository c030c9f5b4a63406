package medspil.citizen;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.individualplan.IndividualPlanGrounds;
import medspil.individualplan.Need;
import org.jspecify.annotations.Nullable;

/// What rules may hang on around a patient's coordinator and their individual plan: the
/// coordinating unit offers and appoints, and the coordinator's unit sees to what was planned.
final class PatientCoordination {
  private PatientCoordination() {}

  /// Empty while nobody saw a need.
  static Optional<Matter> of(
      Pathway pathway, Map<String, @Nullable Object> facts, ZoneId zone, Map<String, UUID> around) {
    return Optional.ofNullable(pathway.individualPlan().need())
        .map(need ->
            new Matter(
                need.id().toString(),
                IndividualPlanGrounds.of(pathway.individualPlan(), facts, zone),
                around,
                atHand(pathway, need),
                need.ended() == null));
  }

  private static List<OwedDuties.AtHand> atHand(Pathway pathway, Need need) {
    var coordinator = pathway.individualPlan().coordinating().appointed();
    return List.of(
        new OwedDuties.AtHand(
            Parties.RESIDENCE,
            Set.of(),
            coordinator == null ? need.coordinatingUnit() : coordinator.unit()),
        new OwedDuties.AtHand(
            Parties.RESIDENCE, Set.of("coordinating_unit"), need.coordinatingUnit()));
  }
}
