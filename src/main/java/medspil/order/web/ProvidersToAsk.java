package medspil.order.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.OrganisationKind;
import medspil.directory.Unit;
import medspil.page.Choice;
import org.springframework.stereotype.Component;

/// Those of the directory who may be asked, and those who may pay.
@Component
record ProvidersToAsk(Supplier<Directory> directory) {

  /// The units of providers; those of the asking organisation's region first.
  List<Choice> choices(UUID asking, LocalDate day) {
    var known = directory.get();
    var near = known.regionOf(new OrganisationId(asking), day);
    return all(day)
        .sorted(
            Comparator.comparing(
                    (Unit unit) -> !known.regionOf(unit.organisation(), day).equals(near))
                .thenComparing(Unit::name))
        .map(unit -> new Choice(unit.id().value().toString(), named(known, unit)))
        .toList();
  }

  Set<String> units(LocalDate day) {
    return all(day).map(unit -> unit.id().value().toString()).collect(Collectors.toSet());
  }

  Map<UUID, String> municipalities() {
    return directory.get().organisations().stream()
        .filter(one -> one.kind() == OrganisationKind.MUNICIPALITY)
        .sorted(Comparator.comparing(Organisation::name))
        .collect(
            toMap(
                one -> one.id().value(),
                Organisation::name,
                (first, _) -> first,
                LinkedHashMap::new));
  }

  private Stream<Unit> all(LocalDate day) {
    var known = directory.get();
    return known.organisations().stream()
        .filter(one -> one.kind() == OrganisationKind.FACILITY)
        .flatMap(one -> known.filling(one.id(), "facility_staff", day).stream());
  }

  private static String named(Directory known, Unit unit) {
    var owner = known.organisation(unit.organisation()).map(Organisation::name).orElse("");
    return owner.contains(unit.name()) ? owner : unit.name() + ", " + owner;
  }
}
