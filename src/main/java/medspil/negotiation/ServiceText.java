package medspil.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import medspil.agreement.Agreement;
import medspil.agreement.ResponsibilityRule;

/// Changes what a text says of who does what, line by line, so that all else stays as its writer
/// wrote it.
///
/// It knows of the format how a rule is written over several lines, and no more: whoever changes a
/// text has it read afterwards, and holds that against what was wanted.
public final class ServiceText {
  private static final Pattern RULE = Pattern.compile("(\\s*)(- )?responsibility:\\s*(#.*)?");
  private final Agreement agreement;
  private final List<String> lines;

  public ServiceText(Agreement agreement, String text) {
    this.agreement = agreement;
    this.lines = new ArrayList<>(text.lines().toList());
  }

  /// The text that says this of its services, and has those that are new and not those left out;
  /// empty when it is not written in a way that can be changed so.
  public Optional<String> saying(List<ServiceLine> wanted, List<String> out) {
    var now = ServiceLine.of(agreement);
    var blocks = blocks();
    if (blocks.size() != now.size()) {
      return Optional.empty();
    }
    var fresh = wanted.stream().filter(one -> one.rule().isEmpty()).toList();
    if (blocks.isEmpty()) {
      return fresh.isEmpty() ? Optional.of(text()) : Optional.empty();
    }
    insert(blocks.getLast(), fresh, now);
    // From the end, so that what stands before keeps its place.
    for (int at = blocks.size() - 1; at >= 0; at--) {
      var one = now.get(at);
      if (out.contains(one.rule())) {
        lines.subList(blocks.get(at).first(), blocks.get(at).end()).clear();
      } else {
        change(blocks.get(at), one, find(wanted, one));
      }
    }
    return Optional.of(text());
  }

  private static ServiceLine find(List<ServiceLine> wanted, ServiceLine one) {
    return wanted.stream().filter(other -> other.rule().equals(one.rule())).findFirst().orElse(one);
  }

  private String text() {
    return String.join("\n", lines) + "\n";
  }

  /// Where a rule stands.
  ///
  /// @param first the line that its item begins on
  /// @param key the line that says what sort it is
  /// @param end the line after it
  /// @param column where its key begins
  private record Block(int first, int key, int end, int column) {}

  /// In the order of the rules that were read.
  private List<Block> blocks() {
    return agreement
        .rules(ResponsibilityRule.class)
        .map(rule -> block(rule.head().at().line() - 1))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Block::first))
        .toList();
  }

  private Optional<Block> block(int from) {
    int first = from;
    while (first > 0 && !lines.get(first).strip().startsWith("- ")) {
      first--;
    }
    int item = indent(lines.get(first));
    for (int at = first; at < end(first, item); at++) {
      if (RULE.matcher(lines.get(at)).matches()) {
        return Optional.of(new Block(first, at, end(first, item), item + 2));
      }
    }
    return Optional.empty();
  }

  /// The first line after one that is not further in.
  private int end(int first, int column) {
    int end = first + 1;
    int last = end;
    while (end < lines.size() && (isEmpty(lines.get(end)) || indent(lines.get(end)) > column)) {
      end++;
      if (!isEmpty(lines.get(end - 1))) {
        last = end;
      }
    }
    return last;
  }

  private void change(Block block, ServiceLine now, ServiceLine wanted) {
    for (var field : ServiceLine.FIELDS) {
      if (!now.says(wanted, field)) {
        put(block, field, wanted.written(field));
      }
    }
  }

  /// In the place where it stood, or else last.
  private void put(Block block, String field, Map<String, String> said) {
    int end = end(block.key(), block.column());
    int inner = block.key() + 1 < end ? indent(lines.get(block.key() + 1)) : block.column() + 2;
    var key = " ".repeat(inner) + field + ":";
    int at = block.key() + 1;
    while (at < end && !lines.get(at).startsWith(key)) {
      at++;
    }
    if (at < end) {
      lines.subList(at, end(at, inner)).clear();
    }
    if (!said.isEmpty()) {
      lines.add(at, key + " " + value(field, said));
    }
  }

  private static String value(String field, Map<String, String> said) {
    var bare = said.get("");
    if (bare != null) {
      return field.equals("legal_basis") ? NewDraft.quoted(bare) : bare;
    }
    return said.entrySet().stream()
        .map(one -> one.getKey() + ": " + NewDraft.quoted(one.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private void insert(Block after, List<ServiceLine> fresh, List<ServiceLine> now) {
    var indent = " ".repeat(after.column() - 2);
    var added = new ArrayList<String>();
    var known = new ArrayList<>(now.stream().map(ServiceText::id).toList());
    for (var one : fresh) {
      var id = newId(one, known);
      known.add(id);
      added.add(indent + "- id: " + id);
      added.add(indent + "  responsibility:");
      ServiceLine.FIELDS.forEach(field -> add(added, indent, field, one));
    }
    lines.addAll(after.end(), added);
  }

  private static void add(List<String> added, String indent, String field, ServiceLine one) {
    var said = one.written(field);
    if (!said.isEmpty()) {
      added.add(indent + "    " + field + ": " + value(field, said));
    }
  }

  private static String id(ServiceLine one) {
    return one.rule().substring(one.rule().indexOf('/') + 1);
  }

  /// A name of its own for a rule.
  private String newId(ServiceLine one, List<String> known) {
    var words =
        one.written("task").values().stream()
            .findFirst()
            .orElse("")
            .toLowerCase(Locale.ROOT)
            .replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa")
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^[^a-z]+|_+$", "");
    var base = words.isEmpty() ? "service" : words.substring(0, Math.min(40, words.length()));
    int number = 2;
    var id = base;
    while (known.contains(id) || text().contains("- id: " + id + "\n")) {
      id = base + "_" + number++;
    }
    return id;
  }

  private static boolean isEmpty(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
