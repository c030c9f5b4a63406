package medspil.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One text in the languages of an agreement, by language tag; the first is the binding one.
public record Words(Map<String, String> texts) {
  public Words {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a text needs one language or more, had none");
    }
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /// In the language asked for, else in the binding one.
  public String in(String language) {
    return texts.getOrDefault(language, texts.values().iterator().next());
  }

  public boolean has(String language) {
    return texts.containsKey(language);
  }
}
