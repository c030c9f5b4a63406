package medspil.page;

import java.util.Collection;
import java.util.UUID;

/// Tells open pages that a list of theirs changed, and nothing of what changed in it.
public interface LiveLists {

  /// Tells those pages whose list it is.
  ///
  /// @param list as pages name it: `work`, `admissions`, `attention`
  /// @param holders the persons, units or organisations whose list it is
  void changed(String list, Collection<UUID> holders);
}
