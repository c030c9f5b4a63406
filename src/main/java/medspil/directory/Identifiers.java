package medspil.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds the identifier of a kind that is in use on a day.
final class Identifiers {
  private Identifiers() {}

  static <I extends Identifier> Optional<I> of(
      Class<I> kind, List<HeldIdentifier> held, LocalDate on) {
    return held.stream()
        .filter(one -> one.period().holds(on))
        .map(HeldIdentifier::identifier)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }
}
