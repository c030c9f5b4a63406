package medspil.access;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Who may look without a relation when it cannot wait, for which reasons, and for how long.
///
/// Content, not code, as [Openings]; what it does not name is refused.
public record EmergencyRule(Set<Role> roles, List<String> reasons, Duration lasts) {
  public static final String GROUND = "emergency";

  public EmergencyRule {
    roles = Set.copyOf(roles);
    reasons = List.copyOf(reasons);
  }

  public boolean isOpenTo(Role role) {
    return roles.contains(role);
  }
}
