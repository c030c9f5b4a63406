package medspil.agreement;

import java.util.List;

/// What an agreement wants to reach.
///
/// @param towards ids of the visions and wider objectives that it serves
public record Objective(
    String id, Words text, List<String> towards, List<String> meets, Origin origin) {
  public Objective {
    towards = List.copyOf(towards);
    meets = List.copyOf(meets);
  }
}
