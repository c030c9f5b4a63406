package medspil.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// The one class that knows how YAML is parsed.
final class DirectoryYaml {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setLabel("directory file").build();

  private final List<Fault> faults;

  DirectoryYaml(List<Fault> faults) {
    this.faults = faults;
  }

  /// The whole file, empty when there is nothing or nothing readable in it.
  Optional<Entry> entry(String yaml) {
    try {
      return new Compose(SETTINGS).composeString(yaml).map(this::entry);
    } catch (MarkedYamlEngineException e) {
      faults.add(new Fault(line(e.getProblemMark()), e.getProblem()));
      return Optional.empty();
    }
  }

  private Entry entry(Node node) {
    var line = line(node.getStartMark());
    return switch (node) {
      case MappingNode mapping -> new Entry.Fields(line, fields(mapping.getValue()));
      case SequenceNode sequence ->
          new Entry.Items(line, sequence.getValue().stream().map(this::entry).toList());
      case ScalarNode scalar -> new Entry.Text(line, scalar.getValue());
      default -> throw new IllegalStateException("a node of no known kind on line " + line);
    };
  }

  private Map<String, Entry> fields(List<NodeTuple> tuples) {
    var fields = new LinkedHashMap<String, Entry>();
    for (var tuple : tuples) {
      var name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (fields.put(name, entry(tuple.getValueNode())) != null) {
        faults.add(new Fault(line(tuple.getKeyNode().getStartMark()), name + " stands twice"));
      }
    }
    return fields;
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(Mark::getLine).orElse(0) + 1;
  }
}
