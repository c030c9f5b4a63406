package medspil.agreement;

import java.util.List;

/// A direction that an agreement shares with those under it.
public record Vision(Words text, List<String> meets, Origin origin) {
  public Vision {
    meets = List.copyOf(meets);
  }
}
