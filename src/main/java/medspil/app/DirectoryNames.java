package medspil.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;

/// Organisations and units as people name them at a console: by the keys of directory files, or by
/// SOR number.
record DirectoryNames(Directory directory, LocalDate today) {

  /// One that is in use or was.
  ///
  /// @param name `norddjurs/hjemmesygeplejen`, or a SOR number
  Unit unit(String name) {
    return directory
        .bySor(name)
        .or(() -> byKey(name))
        .orElseThrow(() -> new CannotStart(noUnit(name)));
  }

  Unit unitInUse(String name) {
    return Optional.of(unit(name))
        .filter(unit -> unit.period().holds(today))
        .orElseThrow(() -> new CannotStart("The unit %s is out of use.".formatted(name)));
  }

  /// @param name `norddjurs`
  Organisation organisation(String name) {
    return directory
        .organisation(name)
        .filter(one -> one.period().holds(today))
        .orElseThrow(() ->
            new CannotStart(
                "There is no organisation %s in the directory: name one by its key in a directory file (medspil.directory), as norddjurs."
                    .formatted(name)));
  }

  String keyOf(OrganisationId id) {
    return directory.organisation(id).map(Organisation::key).orElse(id.toString());
  }

  String keyOf(UUID unit) {
    return directory
        .unit(new UnitId(unit))
        .map(one -> keyOf(one.organisation()) + "/" + one.key())
        .orElse(unit.toString());
  }

  private Optional<Unit> byKey(String name) {
    var slash = name.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : directory.unit(UnitId.of(name.substring(0, slash), name.substring(slash + 1)));
  }

  private String noUnit(String name) {
    var organisation = name.replaceFirst("/.*", "");
    var there =
        directory.organisation(organisation).map(Organisation::id).map(directory::units).stream()
            .flatMap(List::stream)
            .filter(unit -> unit.period().holds(today) && !unit.key().isEmpty())
            .map(unit -> organisation + "/" + unit.key())
            .sorted()
            .toList();
    return Stream.of(
            "There is no unit %s in the directory: name one as ORGANISATION/UNIT by the keys of its directory file, or by its SOR number."
                .formatted(name),
            there.isEmpty()
                ? ""
                : "There are " + there.stream().collect(Collectors.joining(", ")) + ".")
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
