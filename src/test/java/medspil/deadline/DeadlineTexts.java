package medspil.deadline;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// The room's own texts, as the pages will read them; a missing one is a fault.
final class DeadlineTexts {
  private DeadlineTexts() {}

  static DerivationInWords in(String language) {
    var texts = read(language);
    var locale = Locale.of(language);
    return new DerivationInWords(
        locale, (key, values) -> say(texts, locale, key, values), code -> "<" + code + ">");
  }

  static Properties read(String language) {
    var file = "/medspil/deadline/messages_" + language + ".properties";
    try (var stream = Objects.requireNonNull(DeadlineTexts.class.getResourceAsStream(file))) {
      var texts = new Properties();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String say(
      Properties texts, Locale locale, String key, Map<String, Object> values) {
    var text = Objects.requireNonNull(texts.getProperty(key), key);
    return new MessageFormat(text, locale).format(values);
  }
}
