package medspil.page;

import java.util.Map;
import java.util.UUID;

/// What somebody filters and sorts a list by, under a name of their own.
///
/// @param asked by the names of the fields, without those left open
public record SavedView(UUID id, String name, Map<String, String> asked) {
  public static final int LONGEST_NAME = 60;

  public SavedView {
    asked = Map.copyOf(asked);
  }
}
