package medspil.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How the constants of our enums stand in agreement files: in small letters.
public final class Spelling {
  private Spelling() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> Optional<E> find(String text, Class<E> type) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> of(constant).equals(text))
        .findFirst();
  }
}
