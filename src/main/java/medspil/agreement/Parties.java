package medspil.agreement;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which organisation has which role when something happens, and on which day that is.
record Parties(Map<String, String> byRole, LocalDate day) {
  @Nullable String organisation(String role) {
    return byRole.get(role);
  }
}
