package medspil.directory;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the identifier of a kind that is in use on a day.
final class Identifiers {
  private static final Comparator<HeldIdentifier> ORDER =
      comparing((HeldIdentifier held) -> held.identifier().system())
          .thenComparing(held -> held.period().from())
          .thenComparing(held -> held.identifier().value());

  private Identifiers() {}

  /// In one order, however they were written.
  static List<HeldIdentifier> ordered(List<HeldIdentifier> held) {
    return held.stream().sorted(ORDER).toList();
  }

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
