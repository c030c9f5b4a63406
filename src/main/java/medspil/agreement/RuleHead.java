package medspil.agreement;

import java.util.List;

/// What every rule has.
public record RuleHead(String id, List<String> meets, Origin origin, Place at) {
  public RuleHead {
    meets = List.copyOf(meets);
  }
}
