package medspil.message.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.page.Choice;
import medspil.page.Ring;
import medspil.page.Shell;
import medspil.page.Tag;
import org.springframework.stereotype.Component;

/// The units that one may write to, by the names people know.
@Component
record MessageUnits(Supplier<Directory> directory) {

  String name(UUID unit) {
    return directory.get().unit(new UnitId(unit)).map(Unit::name).orElse("–");
  }

  List<Tag> tags(Stream<UUID> units) {
    var known = directory.get();
    return units.flatMap(unit -> Tag.of(known, unit).stream()).toList();
  }

  Optional<Tag> tag(UUID unit) {
    return Tag.of(directory.get(), unit);
  }

  Optional<Ring> ring(Shell shell, UUID unit) {
    return Ring.of(shell, directory.get(), unit);
  }

  boolean isWrittenTo(UUID unit, LocalDate day) {
    return directory
        .get()
        .unit(new UnitId(unit))
        .filter(one -> one.period().holds(day))
        .isPresent();
  }

  List<Choice> choices(Stream<UUID> units) {
    var known = directory.get();
    return units
        .flatMap(unit -> known.unit(new UnitId(unit)).stream())
        .sorted(Comparator.comparing(Unit::name))
        .map(unit -> choice(known, unit))
        .toList();
  }

  /// Every unit that works on a day, but these; an organisation's desk is where nobody was chosen.
  List<Choice> others(Set<UUID> but, LocalDate day) {
    var known = directory.get();
    return known.organisations().stream()
        .sorted(Comparator.comparing(Organisation::name))
        .flatMap(one ->
            known.units(one.id()).stream()
                .filter(unit -> unit.period().holds(day) && !unit.key().isEmpty())
                .filter(unit -> !but.contains(unit.id().value()))
                .sorted(Comparator.comparing(Unit::name)))
        .map(unit -> choice(known, unit))
        .toList();
  }

  private static Choice choice(Directory known, Unit unit) {
    var owner = known.organisation(unit.organisation()).map(Organisation::name).orElse("");
    var name = unit.name().contains(owner) ? unit.name() : unit.name() + ", " + owner;
    return new Choice(unit.id().value().toString(), name);
  }
}
