package medspil.page;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What the last press led to, told once on the next page. It stays in the session meanwhile: no
/// names in it.
public record Flash(Kind kind, String key, Map<String, String> arguments) implements Serializable {
  private static final long serialVersionUID = 1;

  /// Where a redirect leaves it for the next page.
  public static final String ATTRIBUTE = "flash";

  /// How it went.
  public enum Kind {
    DONE,
    NOTICE,
    REFUSED;

    /// The key of its text.
    public String key() {
      return "page.flash." + css();
    }

    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Flash {
    arguments = Map.copyOf(arguments);
  }

  public static Flash done(String key) {
    return new Flash(Kind.DONE, key, Map.of());
  }

  public static Flash notice(String key) {
    return new Flash(Kind.NOTICE, key, Map.of());
  }

  public static Flash refused(String key) {
    return new Flash(Kind.REFUSED, key, Map.of());
  }

  public Flash with(String name, String value) {
    var more = new HashMap<>(arguments);
    more.put(name, value);
    return new Flash(kind, key, more);
  }
}
