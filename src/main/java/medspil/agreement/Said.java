package medspil.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is wrong, and what it mentions: words of the file, numbers, [Thing]s, lists of them, or
/// again something said.
public record Said(Wrong wrong, Map<String, Object> named) {
  private static final int LONGEST = 200;

  /// The one word that was probably meant, or all there are.
  static final String NEAR = "near";

  static final String KNOWN = "known";

  public Said {
    named = Map.copyOf(named);
  }

  /// Mentioned in the order of [Wrong].
  static Said of(Wrong wrong, Object... mentioned) {
    if (mentioned.length != wrong.names().size()) {
      throw new IllegalArgumentException(
          "%s mentions %s, was %d".formatted(wrong, wrong.names(), mentioned.length));
    }
    var named = new HashMap<String, Object>();
    for (int i = 0; i < mentioned.length; i++) {
      named.put(wrong.names().get(i), plain(mentioned[i]));
    }
    return new Said(wrong, named);
  }

  private static Object plain(Object mentioned) {
    return switch (mentioned) {
      case String text -> shortened(text);
      case Thing thing -> thing.alone();
      default -> mentioned;
    };
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST / 2) + "…" + text.substring(text.length() - LONGEST / 2);
  }

  /// Suggests the known word that is nearest, else lists them.
  Said meant(String word, Collection<String> known) {
    return Nearest.to(word, known).map(near -> with(NEAR, near)).orElseGet(() -> oneOf(known));
  }

  /// Suggests the known word that is nearest, if one is near.
  Said near(Optional<String> near) {
    return near.map(one -> with(NEAR, one)).orElse(this);
  }

  Said oneOf(Collection<String> known) {
    return known.isEmpty() ? this : with(KNOWN, List.copyOf(known.stream().sorted().toList()));
  }

  private Said with(String name, Object value) {
    var more = new HashMap<>(named);
    more.put(name, value);
    return new Said(wrong, more);
  }
}
