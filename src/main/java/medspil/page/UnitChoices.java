package medspil.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.Unit;
import medspil.directory.UnitId;

/// Units as a field offers them, by the names people know.
public record UnitChoices(Directory known) {

  public List<Choice> of(Stream<UUID> units) {
    return units
        .flatMap(unit -> known.unit(new UnitId(unit)).stream())
        .sorted(Comparator.comparing(Unit::name))
        .map(this::choice)
        .toList();
  }

  /// Every unit that works on a day, but these; an organisation's desk is where nobody was chosen.
  public List<Choice> others(Set<UUID> but, LocalDate day) {
    return known.organisations().stream()
        .sorted(Comparator.comparing(Organisation::name))
        .flatMap(one ->
            known.units(one.id()).stream()
                .filter(unit -> unit.period().holds(day) && !unit.key().isEmpty())
                .filter(unit -> !but.contains(unit.id().value()))
                .sorted(Comparator.comparing(Unit::name)))
        .map(this::choice)
        .toList();
  }

  private Choice choice(Unit unit) {
    var owner = known.organisation(unit.organisation()).map(Organisation::name).orElse("");
    var name = unit.name().contains(owner) ? unit.name() : unit.name() + ", " + owner;
    return new Choice(unit.id().value().toString(), name);
  }
}
