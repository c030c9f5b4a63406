package medspil.citizen;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.team.TeamGrounds;
import org.jspecify.annotations.Nullable;

/// What rules may hang on around a citizen's team: who coordinates is a party of its own, of
/// whichever sector; while nobody does, it is the citizen's municipality.
final class TeamMatter {
  private static final String COORDINATOR = "coordinator";

  private TeamMatter() {}

  /// Empty while no team has begun.
  static Optional<Matter> of(
      Pathway pathway,
      Map<String, @Nullable Object> facts,
      ZoneId zone,
      Map<String, UUID> around,
      Directory directory) {
    var team = pathway.team().work();
    return Optional.ofNullable(team.startedAt())
        .map(started -> {
          var unit = coordinator(pathway, directory);
          return new Matter(
              TeamGrounds.id(started),
              TeamGrounds.of(team, facts, zone),
              parties(around, unit),
              unit
                  .map(one -> new OwedDuties.AtHand(COORDINATOR, Set.of(), one.id().value()))
                  .stream()
                  .toList(),
              team.exists());
        });
  }

  private static Map<String, UUID> parties(Map<String, UUID> around, Optional<Unit> coordinator) {
    var parties = new HashMap<>(around);
    coordinator
        .map(one -> one.organisation().value())
        .or(() -> Optional.ofNullable(around.get(Parties.RESIDENCE)))
        .ifPresent(one -> parties.put(COORDINATOR, one));
    return parties;
  }

  private static Optional<Unit> coordinator(Pathway pathway, Directory directory) {
    var placed = pathway.team().coordinator();
    return Optional.ofNullable(placed == null ? null : placed.unit())
        .flatMap(one -> directory.unit(new UnitId(one)));
  }
}
