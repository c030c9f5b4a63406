package medspil.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The text files of all rooms, `medspil/<room>/messages_<language>.properties` on the class path,
/// in UTF-8.
final class TextFiles {
  /// The rooms of the house; one without texts has no file.
  static final List<String> ROOMS =
      List.of(
          "access",
          "agreement",
          "app",
          "caretransition",
          "change",
          "citizen",
          "deadline",
          "directory",
          "discharge",
          "ending",
          "exchange",
          "frame",
          "goal",
          "governance",
          "healthtask",
          "incident",
          "individualplan",
          "information",
          "insight",
          "journal",
          "measure",
          "meeting",
          "message",
          "need",
          "negotiation",
          "offer",
          "order",
          "page",
          "placement",
          "plan",
          "portal",
          "process",
          "servicemodel",
          "stay",
          "task",
          "team",
          "visit");

  private TextFiles() {}

  static Map<Language, Map<String, String>> read() {
    var all = new EnumMap<Language, Map<String, String>>(Language.class);
    for (var language : Language.values()) {
      var texts = new HashMap<String, String>();
      for (var room : ROOMS) {
        file(room, language).forEach((key, text) -> put(texts, (String) key, (String) text));
      }
      all.put(language, Map.copyOf(texts));
    }
    return all;
  }

  private static Properties file(String room, Language language) {
    var properties = new Properties();
    var path = "/medspil/%s/messages_%s.properties".formatted(room, language.tag());
    try (var stream = TextFiles.class.getResourceAsStream(path)) {
      if (stream != null) {
        properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("texts at " + path, e);
    }
    return properties;
  }

  private static void put(Map<String, String> texts, String key, String text) {
    if (texts.put(key, text) != null) {
      throw new IllegalStateException("text key %s stands in two rooms".formatted(key));
    }
  }
}
