package medspil.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// All units, found by id, by organisation and by any identifier they hold or held.
final class Units {
  private final Map<UnitId, Unit> byId;
  private final Map<OrganisationId, List<Unit>> byOrganisation;
  private final Map<Identifier, List<Unit>> byIdentifier;

  Units(List<Unit> units) {
    byId = units.stream().collect(toUnmodifiableMap(Unit::id, UnaryOperator.identity()));
    byOrganisation = units.stream().collect(groupingBy(Unit::organisation));
    byIdentifier =
        units.stream()
            .flatMap(unit -> unit.identifiers().stream().map(held -> new Holder(held, unit)))
            .collect(
                groupingBy(
                    holder -> holder.held().identifier(),
                    mapping(Holder::unit, toUnmodifiableList())));
  }

  Optional<Unit> byId(UnitId id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<Unit> of(OrganisationId organisation) {
    return List.copyOf(byOrganisation.getOrDefault(organisation, List.of()));
  }

  List<Unit> holding(Identifier identifier) {
    return byIdentifier.getOrDefault(identifier, List.of());
  }

  private record Holder(HeldIdentifier held, Unit unit) {}
}
