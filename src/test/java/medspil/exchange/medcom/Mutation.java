package medspil.exchange.medcom;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/// One to three random changes to a message: mostly to its tree when it is JSON, to its text when
/// it is XML.
final class Mutation {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String[] ODD = {
    "null",
    "{}",
    "[]",
    "\"\"",
    "\" \"",
    "true",
    "-1",
    "1.50",
    "\"2512489996\"",
    "[[[]]]",
    "\"æ\"",
    "\"2026-02-30\"",
    "\"2026\"",
    "\"0000-00-00T00:00:00Z\"",
    "\"urn:uuid:x\"",
    "\"#\"",
    "\"/\"",
    "\"http://x.example/Patient/1/_history/2\"",
    "{\"reference\":\"#a\"}",
    "{\"extension\":[{}]}"
  };
  private static final String[] NAMES = {
    "id",
    "value",
    "resourceType",
    "reference",
    "extension",
    "url",
    "contained",
    "code",
    "period",
    "_value"
  };

  private Mutation() {}

  static String of(String text, Format format, Random random) {
    var changed = text;
    for (int i = 0; i <= random.nextInt(3); i++) {
      changed = random.nextInt(8) == 0 ? torn(changed, random) : changed;
      changed = format == Format.XML ? line(changed, random) : changed;
    }
    return format == Format.JSON && changed.equals(text) ? tree(text, random) : changed;
  }

  static <T> T pick(T[] values, Random random) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private static String torn(String text, Random random) {
    var at = random.nextInt(text.length());
    var to = Math.min(text.length(), at + 1 + random.nextInt(40));
    return random.nextBoolean()
        ? text.substring(0, at) + text.substring(to)
        : text.substring(0, at) + (char) (32 + random.nextInt(600)) + text.substring(at + 1);
  }

  private static String line(String xml, Random random) {
    var lines = xml.split("\n", -1);
    var one = random.nextInt(lines.length);
    var other = random.nextInt(lines.length);
    if (lines[one].contains("/>") && lines[other].contains("/>")) {
      lines[one] = random.nextBoolean() ? lines[other] : "";
    } else {
      lines[one] = lines[one].replaceFirst("value=\"[^\"]*\"", "value=\"2026\"");
    }
    return String.join("\n", lines);
  }

  private static String tree(String json, Random random) {
    var root = JSON.readTree(json);
    for (int i = 0; i <= random.nextInt(3); i++) {
      var places = new ArrayList<JsonNode>();
      collect(root, places);
      change(places, random);
    }
    return root.toString();
  }

  private static void collect(JsonNode node, List<JsonNode> to) {
    if (node instanceof ContainerNode<?> && !node.isEmpty()) {
      to.add(node);
      node.forEach(it -> collect(it, to));
    }
  }

  private static void change(List<JsonNode> places, Random random) {
    var put = random.nextBoolean() ? odd(random) : any(places, random).deepCopy();
    switch (any(places, random)) {
      case ObjectNode object -> change(object, put, random);
      case ArrayNode array -> change(array, put, random);
      case JsonNode other ->
          throw new IllegalStateException("no container: " + other.getNodeType());
    }
  }

  private static void change(ObjectNode object, JsonNode put, Random random) {
    var names = object.propertyNames().toArray(String[]::new);
    var name = pick(names, random);
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(pick(NAMES, random), put);
      case 2 -> object.set(pick(NAMES, random), object.remove(name));
      default -> object.set(name, put);
    }
  }

  private static void change(ArrayNode array, JsonNode put, Random random) {
    var at = random.nextInt(array.size());
    switch (random.nextInt(3)) {
      case 0 -> array.remove(at);
      case 1 -> array.add(array.get(at).deepCopy());
      default -> array.set(at, put);
    }
  }

  private static JsonNode odd(Random random) {
    return JSON.readTree(pick(ODD, random));
  }

  private static JsonNode any(List<JsonNode> places, Random random) {
    return places.get(random.nextInt(places.size()));
  }
}
