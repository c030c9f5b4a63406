package medspil.agreement;

import java.util.Set;

/// Which organisations belong to the groups that agreements name as their parties.
public interface Groups {
  /// Ids of organisations; empty when there is no such group.
  Set<String> members(String group);
}
