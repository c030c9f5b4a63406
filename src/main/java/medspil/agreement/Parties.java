package medspil.agreement;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which organisation has which role when something happens, and on which day that is.
///
/// @param atLeast the versions, by agreement, to which the case was brought by a decision
record Parties(Map<String, String> byRole, LocalDate day, Map<String, Integer> atLeast) {
  @Nullable String organisation(String role) {
    return byRole.get(role);
  }

  /// Whether the case was brought to this version, whatever the day.
  boolean areIn(Agreement agreement) {
    return atLeast.getOrDefault(agreement.id(), 0) == agreement.version();
  }
}
