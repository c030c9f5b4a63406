package medspil.agreement;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which organisation has which role when something happens, and on which day that is.
///
/// @param atLeast the versions, by agreement, to which the case was brought by a decision
/// @param successors who took over from a party
record Parties(
    Map<String, String> byRole,
    LocalDate day,
    Map<String, Integer> atLeast,
    Successors successors) {
  @Nullable String organisation(String role) {
    return byRole.get(role);
  }

  /// The one that took all over, by an agreement, from whoever has the role.
  @Nullable String successor(String agreement, String role) {
    var organisation = organisation(role);
    return organisation == null ? null : successors.of(agreement, organisation, null, day);
  }

  /// Whether the case was brought to this version, whatever the day.
  boolean areIn(Agreement agreement) {
    return atLeast.getOrDefault(agreement.id(), 0) == agreement.version();
  }
}
