package medspil.message.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.page.Choice;
import medspil.page.Ring;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.page.UnitChoices;
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
    return new UnitChoices(directory.get()).of(units);
  }

  List<Choice> others(Set<UUID> but, LocalDate day) {
    return new UnitChoices(directory.get()).others(but, day);
  }
}
