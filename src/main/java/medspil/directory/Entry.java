package medspil.directory;

import java.util.List;
import java.util.Map;

/// A piece of a directory file and the line it begins on.
sealed interface Entry {
  int line();

  record Text(int line, String text) implements Entry {}

  record Items(int line, List<Entry> items) implements Entry {}

  record Fields(int line, Map<String, Entry> fields) implements Entry {}
}
