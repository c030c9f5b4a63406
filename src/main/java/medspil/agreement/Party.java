package medspil.agreement;

import java.util.List;

/// A role in an agreement, and the groups or single organisations that fill it.
public record Party(String role, List<String> groups, Place at) {
  public Party {
    groups = List.copyOf(groups);
  }
}
