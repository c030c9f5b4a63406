package medspil.individualplan;

import java.util.UUID;

/// Names one line of an individual plan.
public record EntryId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
