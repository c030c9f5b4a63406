package medspil.goal.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.OrganisationKind;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The units that may work on a citizen's goals: facilities of the region, and the municipality's
/// own.
@Component
record Providers(Supplier<Directory> directory) {
  private static final List<String> OWN = List.of("home_support", "social_psychiatry");

  List<Unit> around(@Nullable UUID residence, LocalDate day) {
    var known = directory.get();
    var home = residence == null ? null : new OrganisationId(residence);
    if (home == null || known.organisation(home).isEmpty()) {
      return List.of();
    }
    var region = known.regionOf(home, day).map(Organisation::id);
    var facilities =
        known.organisations().stream()
            .filter(one -> one.kind() == OrganisationKind.FACILITY)
            .filter(one ->
                known.wholes(one.id(), day).stream()
                    .anyMatch(whole ->
                        whole.id().equals(home) || region.filter(whole.id()::equals).isPresent()))
            .flatMap(one -> known.filling(one.id(), "facility_staff", day).stream());
    var own = OWN.stream().flatMap(function -> known.filling(home, function, day).stream());
    return Stream.concat(own, facilities)
        .distinct()
        .sorted(Comparator.comparing(Unit::name))
        .toList();
  }

  String name(@Nullable UUID unit) {
    return unit == null ? "" : directory.get().unit(new UnitId(unit)).map(Unit::name).orElse("–");
  }
}
