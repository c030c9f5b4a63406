package medspil.page;

import java.util.Map;

/// The texts as one reader hears them.
public record Voice(Texts texts, Language language) {

  public String say(String key) {
    return texts.say(language, key);
  }

  public String say(String key, Map<String, ?> arguments) {
    return texts.say(language, key, arguments);
  }
}
