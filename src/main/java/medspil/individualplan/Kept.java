package medspil.individualplan;

import java.time.Instant;
import java.util.List;

/// The plan as it stood when it was kept as a version.
public record Kept(int number, List<Entry> entries, Instant at) {
  public Kept {
    entries = List.copyOf(entries);
  }
}
