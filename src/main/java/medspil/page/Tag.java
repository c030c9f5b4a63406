package medspil.page;

import java.util.Optional;
import java.util.UUID;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import org.jspecify.annotations.Nullable;

/// A short label in a party's colour.
public record Tag(Party party, String text) {

  /// A unit by its name, in the colour of its organisation; empty when nobody knows it.
  public static Optional<Tag> of(Directory directory, @Nullable UUID unit) {
    return Optional.ofNullable(unit)
        .flatMap(id -> directory.unit(new UnitId(id)))
        .flatMap(known ->
            directory
                .organisation(known.organisation())
                .map(one -> new Tag(Party.of(one.kind()), known.name())));
  }
}
