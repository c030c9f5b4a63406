package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// A function within a party, as an agreement names it: `residence_municipality.home_nursing`.
///
/// @param function null when the party as such is meant
public record PartyFunction(String role, @Nullable String function) {
  public static PartyFunction of(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? new PartyFunction(text, null)
        : new PartyFunction(text.substring(0, dot), text.substring(dot + 1));
  }

  public String text() {
    return function == null ? role : role + "." + function;
  }
}
