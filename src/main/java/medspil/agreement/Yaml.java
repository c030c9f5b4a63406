package medspil.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Reads YAML 1.2 (core) into nodes that know their place.
///
/// Anchors, aliases and tags are refused: what stands in an agreement is written out.
final class Yaml {
  private static final int LARGEST = 400_000;
  private static final int DEEPEST = 50;

  private static final Map<String, Wrong> SLIPS =
      Map.of(
          "expected ',' or '", Wrong.YAML_BRACKET,
          "mapping values are not allowed", Wrong.YAML_COLON,
          "could not find expected ':'", Wrong.YAML_COLON,
          "expected <block end>", Wrong.YAML_INDENT,
          "\\t(TAB)", Wrong.YAML_TAB);

  private final String file;
  private final Findings findings;
  private final Set<org.snakeyaml.engine.v2.nodes.Node> seen =
      Collections.newSetFromMap(new IdentityHashMap<>());

  private Yaml(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /// Null when the text is no YAML at all; the findings say why.
  static @Nullable Node read(String file, String text, Findings findings) {
    var yaml = new Yaml(file, findings);
    try {
      return yaml.document(text);
    } catch (MarkedYamlEngineException e) {
      var at = e.getProblemMark().or(e::getContextMark).map(yaml::place).orElseGet(yaml::top);
      findings.error(at, notYaml(e.getProblem()));
    } catch (YamlEngineException e) {
      findings.error(yaml.top(), notYaml(String.valueOf(e.getMessage())));
    } catch (StackOverflowError _) {
      findings.error(yaml.top(), Wrong.TOO_DEEP);
    }
    return null;
  }

  /// The slips that are made most are said in words of ours.
  private static Said notYaml(String problem) {
    return SLIPS.entrySet().stream()
        .filter(slip -> problem.contains(slip.getKey()))
        .findFirst()
        .map(slip -> Said.of(slip.getValue()))
        .orElseGet(() -> Said.of(Wrong.NOT_YAML, problem));
  }

  private @Nullable Node document(String text) {
    if (text.length() > LARGEST) {
      findings.error(top(), Wrong.TOO_LONG, LARGEST, text.length());
      return null;
    }
    var settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(LARGEST)
            .setMaxAliasesForCollections(LARGEST)
            .build();
    var documents = new Compose(settings).composeAllFromString(text).iterator();
    if (!documents.hasNext()) {
      findings.error(top(), Wrong.EMPTY);
      return null;
    }
    var first = node(documents.next(), 1);
    if (documents.hasNext()) {
      findings.error(place(documents.next().getStartMark()), Wrong.SECOND_AGREEMENT);
    }
    return first;
  }

  private Node node(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
    var at = place(node.getStartMark());
    if (depth > DEEPEST) {
      findings.error(at, Wrong.TOO_DEEP);
      return nothing(at);
    }
    if (!seen.add(node) || node.getAnchor().isPresent()) {
      findings.error(at, Wrong.ANCHOR);
      return nothing(at);
    }
    return switch (node) {
      case ScalarNode scalar -> scalar(at, scalar);
      case SequenceNode sequence ->
          new Node.Listing(
              at, sequence.getValue().stream().map(item -> node(item, depth + 1)).toList());
      case MappingNode mapping -> mapping(at, mapping.getValue(), depth + 1);
      default -> nothing(at);
    };
  }

  private Node mapping(Place at, List<NodeTuple> tuples, int depth) {
    var entries = new ArrayList<Node.Entry>();
    var keys = new HashSet<String>();
    for (var tuple : tuples) {
      var value = node(tuple.getValueNode(), depth);
      if (!(node(tuple.getKeyNode(), depth) instanceof Node.Scalar key)) {
        findings.error(value.at(), Wrong.KEY_NO_WORD);
      } else if (!keys.add(key.text())) {
        findings.error(key.at(), Wrong.KEY_TWICE, key.text());
      } else {
        entries.add(new Node.Entry(key, value));
      }
    }
    return new Node.Mapping(at, List.copyOf(entries));
  }

  private Node.Scalar scalar(Place at, ScalarNode node) {
    var text = node.getValue();
    int length =
        node.getEndMark().map(Mark::getIndex).orElse(0)
            - node.getStartMark().map(Mark::getIndex).orElse(0);
    boolean exact = length == text.codePointCount(0, text.length()) + (node.isPlain() ? 0 : 2);
    return new Node.Scalar(at, text, kind(at, node.getTag()), !node.isPlain(), exact);
  }

  private Node.Scalar.Kind kind(Place at, Tag tag) {
    if (tag.equals(Tag.STR)) {
      return Node.Scalar.Kind.TEXT;
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return Node.Scalar.Kind.NUMBER;
    }
    if (tag.equals(Tag.BOOL)) {
      return Node.Scalar.Kind.TRUTH;
    }
    if (!tag.equals(Tag.NULL)) {
      findings.error(at, Wrong.TAG, tag.getValue());
    }
    return Node.Scalar.Kind.NOTHING;
  }

  private static Node nothing(Place at) {
    return new Node.Scalar(at, "", Node.Scalar.Kind.NOTHING, false, false);
  }

  private Place place(Optional<Mark> mark) {
    return mark.map(this::place).orElseGet(this::top);
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private Place top() {
    return new Place(file, 1, 1);
  }
}
