package medspil.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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
      findings.error(at, "this is not YAML: " + e.getProblem(), null);
    } catch (YamlEngineException e) {
      findings.error(yaml.top(), "this is not YAML: " + e.getMessage(), null);
    } catch (StackOverflowError _) {
      findings.error(yaml.top(), "this is nested too deep to read", null);
    }
    return null;
  }

  private @Nullable Node document(String text) {
    if (text.length() > LARGEST) {
      var message = "a file may have " + LARGEST + " letters, this has " + text.length();
      findings.error(top(), message, "put a part of it in an annex");
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
      findings.error(top(), "the file is empty", "begin with agreement: and its id");
      return null;
    }
    var first = node(documents.next(), 1);
    if (documents.hasNext()) {
      findings.error(
          place(documents.next().getStartMark()),
          "a file holds one agreement",
          "put the next in its own file");
    }
    return first;
  }

  private Node node(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
    var at = place(node.getStartMark());
    if (depth > DEEPEST) {
      findings.error(at, "this is nested too deep to read", "an agreement needs no such depth");
      return nothing(at);
    }
    if (!seen.add(node) || node.getAnchor().isPresent()) {
      findings.error(at, "an agreement has no anchors (&) or aliases (*)", "write it out");
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
        findings.error(value.at(), "a key is a word", null);
      } else if (!keys.add(key.text())) {
        findings.error(key.at(), key.text() + " stands here already", "keep one of them");
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
      findings.error(at, "an agreement has no tags, this has " + tag.getValue(), "leave it out");
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
