package medspil.page;

import com.ibm.icu.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Every text of the house in every language; plurals and arguments as ICU MessageFormat writes
/// them.
public final class Texts {
  private final Map<Language, Map<String, String>> patterns;
  private final Map<Said, MessageFormat> parsed = new ConcurrentHashMap<>();
  private final boolean strict;

  private record Said(Language language, String key) {}

  private Texts(Map<Language, Map<String, String>> patterns, boolean strict) {
    this.patterns = new EnumMap<>(patterns);
    this.strict = strict;
  }

  /// As users meet them: a text that is missing shows its key.
  public static Texts lenient() {
    return new Texts(TextFiles.read(), false);
  }

  /// As tests want them: a text that is missing is a fault, and one that lacks an argument.
  public static Texts strict() {
    return new Texts(TextFiles.read(), true);
  }

  public String say(Language language, String key) {
    return say(language, key, Map.of());
  }

  public String say(Language language, String key, Map<String, ?> arguments) {
    var pattern = patterns.getOrDefault(language, Map.of()).get(key);
    if (pattern == null) {
      return missing(language, key);
    }
    if (arguments.isEmpty() && isPlain(pattern)) return pattern;
    var format = parsed.computeIfAbsent(new Said(language, key), said -> parse(said, pattern));
    // One at a time: a MessageFormat is not safe to share, and a clone forgets how numbers and
    // plurals are written and asks for it again, which takes four times as long.
    synchronized (format) {
      if (strict && !arguments.keySet().containsAll(format.getArgumentNames())) {
        throw new IllegalStateException(
            "%s wants %s and got %s".formatted(key, format.getArgumentNames(), arguments.keySet()));
      }
      return format.format(arguments);
    }
  }

  public boolean has(Language language, String key) {
    return patterns.getOrDefault(language, Map.of()).containsKey(key);
  }

  public Set<String> keys(Language language) {
    return new TreeSet<>(patterns.getOrDefault(language, Map.of()).keySet());
  }

  String pattern(Language language, String key) {
    return patterns.getOrDefault(language, Map.of()).getOrDefault(key, "");
  }

  public Voice in(Language language) {
    return new Voice(this, language);
  }

  // Most texts: nothing to put in, nothing quoted.
  private static boolean isPlain(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
  }

  private static MessageFormat parse(Said said, String pattern) {
    return new MessageFormat(pattern, said.language().locale());
  }

  private String missing(Language language, String key) {
    if (strict) {
      throw new IllegalStateException("no text for %s in %s".formatted(key, language.tag()));
    }
    return key;
  }
}
