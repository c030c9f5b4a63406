package medspil.app;

import java.util.Map;

/// Something that is wrong, as the key of a sentence; it names no person.
///
/// @param grave whether Medspil cannot be used meanwhile
public record Symptom(boolean grave, String key, Map<String, Object> about) {
  public Symptom {
    about = Map.copyOf(about);
  }

  public static Symptom grave(String key) {
    return new Symptom(true, key, Map.of());
  }

  public static Symptom mild(String key, Map<String, Object> about) {
    return new Symptom(false, key, about);
  }
}
