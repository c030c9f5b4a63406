package medspil.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// As much of JSON Schema as ours uses, held against files as our reader sees them.
final class Schema {
  private final JsonNode root;

  /// A mapping or an enumerated value of a file, and the schema it goes by.
  record Visit(JsonNode schema, Node node) {
    /// What it may say, in order.
    Set<String> allowed() {
      return schema.has("enum")
          ? texts(schema.get("enum"))
          : new TreeSet<>(schema.path("properties").propertyNames());
    }
  }

  Schema() {
    try {
      var text = Files.readString(Path.of("agreements/agreement.schema.json"));
      this.root = JsonMapper.shared().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is wrong with the file; empty when it fits.
  List<String> faults(Node document) {
    var faults = new ArrayList<String>();
    check(root, document, faults, new ArrayList<>());
    return faults;
  }

  /// Every place of the file at which only listed keys or values are right.
  List<Visit> visits(Node document) {
    var visits = new ArrayList<Visit>();
    check(root, document, new ArrayList<>(), visits);
    return visits;
  }

  /// Every part of the schema that lists its keys.
  List<JsonNode> objects() {
    var objects = new ArrayList<>(List.of(root));
    for (var def : root.get("$defs")) {
      if (def.has("properties")) {
        objects.add(def);
      }
    }
    return objects;
  }

  private void check(JsonNode given, Node node, List<String> faults, List<Visit> visits) {
    var schema = resolve(given);
    if (schema.has("anyOf")) {
      either(schema.get("anyOf"), node, faults, visits);
      return;
    }
    switch (node) {
      case Node.Scalar scalar -> scalar(schema, scalar, faults, visits);
      case Node.Listing listing -> {
        expect(type(schema, "array"), node, "no list", faults);
        listing.items().forEach(item -> check(schema.path("items"), item, faults, visits));
      }
      case Node.Mapping mapping -> mapping(schema, mapping, faults, visits);
    }
  }

  private JsonNode resolve(JsonNode schema) {
    var ref = schema.path("$ref").asString("");
    return ref.isEmpty() ? schema : root.get("$defs").get(ref.substring("#/$defs/".length()));
  }

  private void either(JsonNode choices, Node node, List<String> faults, List<Visit> visits) {
    var best = new ArrayList<String>();
    for (var choice : choices) {
      var found = new ArrayList<String>();
      var seen = new ArrayList<Visit>();
      check(choice, node, found, seen);
      if (found.isEmpty()) {
        visits.addAll(seen);
        return;
      }
      best.addAll(found);
    }
    faults.addAll(best);
  }

  private void scalar(
      JsonNode schema, Node.Scalar scalar, List<String> faults, List<Visit> visits) {
    var text = scalar.text();
    if (schema.has("enum")) {
      visits.add(new Visit(schema, scalar));
      expect(texts(schema.get("enum")).contains(text), scalar, "not listed: " + text, faults);
    } else if (schema.has("const")) {
      expect(schema.get("const").asString().equals(text), scalar, "not that: " + text, faults);
    } else {
      expect(ofType(schema, scalar), scalar, "another type: " + text, faults);
      var pattern = schema.path("pattern").asString("");
      expect(Pattern.compile(pattern).matcher(text).find(), scalar, "not like it: " + text, faults);
    }
  }

  private static boolean ofType(JsonNode schema, Node.Scalar scalar) {
    return switch (scalar.kind()) {
      case TEXT -> type(schema, "string");
      case NUMBER -> type(schema, "number") || type(schema, "integer");
      case TRUTH -> type(schema, "boolean");
      case NOTHING -> type(schema, "null");
    };
  }

  private static boolean type(JsonNode schema, String type) {
    var types = schema.path("type");
    return types.isArray() ? texts(types).contains(type) : types.asString("").equals(type);
  }

  private void mapping(
      JsonNode schema, Node.Mapping mapping, List<String> faults, List<Visit> visits) {
    expect(type(schema, "object"), mapping, "no keys here", faults);
    if (schema.has("properties")) {
      visits.add(new Visit(schema, mapping));
    }
    var keys = mapping.entries().stream().map(entry -> entry.key().text()).toList();
    texts(schema.path("required"))
        .forEach(key -> expect(keys.contains(key), mapping, "misses " + key, faults));
    for (var entry : mapping.entries()) {
      var value = valueOf(schema, entry.key().text());
      expect(value != null, entry.key(), "unknown key " + entry.key().text(), faults);
      if (value != null) {
        check(value, entry.value(), faults, visits);
      }
    }
  }

  private static @org.jspecify.annotations.Nullable JsonNode valueOf(JsonNode schema, String key) {
    if (schema.path("properties").has(key)) {
      return schema.get("properties").get(key);
    }
    for (var pattern : schema.path("patternProperties").properties()) {
      if (Pattern.compile(pattern.getKey()).matcher(key).find()) {
        return pattern.getValue();
      }
    }
    var more = schema.path("additionalProperties");
    return more.isObject() ? more : null;
  }

  private static Set<String> texts(JsonNode list) {
    return new TreeSet<>(
        StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList());
  }

  private static void expect(boolean right, Node node, String fault, List<String> faults) {
    if (!right) {
      faults.add(node.at() + ": " + fault);
    }
  }
}
