package medspil.agreement;

import java.util.List;

/// The rules of one agreement that listen to one event for one owing role.
///
/// @param roles those that must be bound for the rules to hold
/// @param byEdition the rules by the position of the version they stand in
record Listener<R extends Rule>(Series series, List<String> roles, List<List<Armed<R>>> byEdition) {
  Listener {
    roles = List.copyOf(roles);
    byEdition = byEdition.stream().map(List::copyOf).toList();
  }
}
