package medspil.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The keys of one mapping, asked for by name; what nobody asked for is reported as unknown.
final class Fields {
  private final Node.Mapping mapping;
  private final Thing.Named what;
  private final Findings findings;
  private final Set<String> asked = new LinkedHashSet<>();

  /// Makes something of a node, or reports why not and gives null.
  interface Reader<T> {
    @Nullable T read(Node node);
  }

  private Fields(Node.Mapping mapping, Thing.Named what, Findings findings) {
    this.mapping = mapping;
    this.what = what;
    this.findings = findings;
  }

  static Fields of(Node node, Thing what, Findings findings) {
    return of(node, what.alone(), findings);
  }

  /// @param what the thing it describes, as faults name it
  static Fields of(Node node, Thing.Named what, Findings findings) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping, what, findings);
    }
    findings.error(node.at(), Wrong.NO_KEYS, what);
    return new Fields(new Node.Mapping(node.at(), List.of()), what, findings);
  }

  Place at() {
    return mapping.at();
  }

  boolean has(String key) {
    return node(key) != null;
  }

  /// Where a key stands, if it does.
  Optional<Place> at(String key) {
    return mapping.entries().stream()
        .map(Node.Entry::key)
        .filter(found -> found.text().equals(key))
        .map(Node.Scalar::at)
        .findFirst();
  }

  int count(String... keys) {
    return (int) Stream.of(keys).filter(this::has).count();
  }

  /// Null when the key is left out, empty, or cannot be read.
  <T> @Nullable T maybe(String key, Reader<T> reader) {
    var node = node(key);
    return node == null || isNothing(node) ? null : reader.read(node);
  }

  <T> @Nullable T need(String key, Reader<T> reader) {
    var node = node(key);
    if (node == null || isNothing(node)) {
      findings.error(node == null ? at() : node.at(), Wrong.NO_KEY, what, key);
      return null;
    }
    return reader.read(node);
  }

  /// Empty when the key is left out; items that cannot be read are reported and left out.
  <T> List<T> list(String key, Reader<T> reader) {
    var node = node(key);
    if (node == null || isNothing(node)) {
      return List.of();
    }
    if (node instanceof Node.Listing listing) {
      return read(listing.items(), reader);
    }
    findings.error(node.at(), Wrong.NO_LIST, key);
    return List.of();
  }

  /// A list that must be there and hold something.
  <T> List<T> needList(String key, Reader<T> reader) {
    var read = list(key, reader);
    if (!has(key) || (node(key) instanceof Node.Listing listing && listing.items().isEmpty())) {
      missing(key, key + ": [one, two]");
    }
    return read;
  }

  /// A list, or a single one written without brackets.
  <T> List<T> oneOrMore(String key, Reader<T> reader) {
    var node = node(key);
    if (node == null || isNothing(node)) {
      return List.of();
    }
    return read(node instanceof Node.Listing listing ? listing.items() : List.of(node), reader);
  }

  /// Reports that a key is left out, with how it could look.
  void missing(String key, String example) {
    findings.error(at(), Wrong.NO_KEY_LIKE, what, key, example);
  }

  private static <T> List<T> read(List<Node> nodes, Reader<T> reader) {
    var read = new ArrayList<T>();
    for (var node : nodes) {
      var one = reader.read(node);
      if (one != null) {
        read.add(one);
      }
    }
    return read;
  }

  /// Call when everything was asked for.
  void nothingElse() {
    for (var entry : mapping.entries()) {
      var key = entry.key().text();
      if (!asked.contains(key)) {
        findings.error(entry.key().at(), Said.of(Wrong.STRANGE_KEY, what, key).meant(key, asked));
      }
    }
  }

  private @Nullable Node node(String key) {
    asked.add(key);
    for (var entry : mapping.entries()) {
      if (entry.key().text().equals(key)) {
        return entry.value();
      }
    }
    return null;
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NOTHING;
  }
}
