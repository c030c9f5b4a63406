package medspil.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Reads and changes what stands at the left edge of an agreement file, line by line, so that all
/// else stays as its writer wrote it.
///
/// It knows no more of the format than that a key of the file begins a line. Whoever changes a head
/// has the checker read it afterwards.
final class FileHead {
  private static final Pattern KEY = Pattern.compile("([a-z_]+):(\\s.*)?");

  private final List<String> lines;

  FileHead(String text) {
    this.lines = text.lines().toList();
  }

  /// Without these keys and all that stands under them.
  FileHead without(String... keys) {
    var kept = new ArrayList<String>();
    boolean leaving = false;
    for (var line : lines) {
      if (isEdge(line)) {
        leaving = Arrays.asList(keys).contains(key(line));
      }
      if (!leaving || (line.startsWith("#") && !isEdge(line))) {
        kept.add(line);
      }
    }
    return new FileHead(String.join("\n", kept));
  }

  /// With this key and value in the place where it stood, else after the first key there is.
  FileHead with(String key, String value) {
    var block = (key + ": " + value).lines().toList();
    var changed = new ArrayList<String>();
    boolean placed = false;
    boolean stands = lines.stream().anyMatch(line -> key.equals(key(line)));
    boolean leaving = false;
    for (var line : lines) {
      if (isEdge(line)) {
        leaving = key.equals(key(line));
        if (leaving && !placed) {
          changed.addAll(block);
          placed = true;
        }
      }
      if (!leaving) {
        changed.add(line);
      }
      if (!stands && !placed && !key(line).isEmpty()) {
        changed.addAll(block);
        placed = true;
      }
    }
    if (!placed) {
      changed.addAll(0, block);
    }
    return new FileHead(String.join("\n", changed));
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  private static boolean isEdge(String line) {
    return !line.isEmpty() && !Character.isWhitespace(line.charAt(0)) && !line.startsWith("#");
  }

  private static String key(String line) {
    var key = KEY.matcher(line);
    return key.matches() ? key.group(1) : "";
  }
}
