package medspil.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A direction that an agreement shares with those under it.
///
/// @param id what objectives and indicators name it by; null when none does
public record Vision(@Nullable String id, Words text, List<String> meets, Origin origin) {
  public Vision {
    meets = List.copyOf(meets);
  }
}
