package medspil.change;

import java.util.UUID;

/// Names a change notice.
public record ChangeId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
