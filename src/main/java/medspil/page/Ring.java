package medspil.page;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.directory.Answering;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import org.jspecify.annotations.Nullable;

/// The number that answers now, to be pressed on a telephone.
///
/// @param note who answers instead, or when somebody does; null while it is who one asked for
public record Ring(String address, String text, @Nullable String note) {

  /// Empty when nobody there has a number.
  public static Optional<Ring> of(Shell shell, Directory directory, @Nullable UUID unit) {
    return answering(shell, directory, unit).map(one -> ring(shell, one, "page.ring"));
  }

  /// The same with the name of the unit, where nothing else says it.
  public static Optional<Ring> named(Shell shell, Directory directory, @Nullable UUID unit) {
    return answering(shell, directory, unit).map(one -> ring(shell, one, "page.ring.named"));
  }

  private static Optional<Answering> answering(
      Shell shell, Directory directory, @Nullable UUID unit) {
    return Optional.ofNullable(unit)
        .flatMap(one -> directory.answering(new UnitId(one), shell.dates().now()));
  }

  private static Ring ring(Shell shell, Answering one, String key) {
    var number = one.unit().phone();
    return new Ring(
        "tel:" + number.replaceAll("[^+0-9]", ""),
        shell.say(key, Map.of("unit", one.unit().name(), "number", number.replace(' ', '\u00a0'))),
        note(shell, one, one.opens()));
  }

  private static @Nullable String note(Shell shell, Answering one, @Nullable Instant opens) {
    if (opens != null) {
      return shell.say(
          "page.ring.closed",
          Map.of("unit", one.unit().name(), "at", shell.dates().inSentence(opens)));
    }
    return one.isInstead()
        ? shell.say(
            "page.ring.instead", Map.of("unit", one.asked().name(), "other", one.unit().name()))
        : null;
  }
}
