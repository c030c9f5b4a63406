package medspil.app;

import java.util.List;

/// Medspil cannot start here; each reason is one plain sentence for the person who started it.
public final class CannotStart extends RuntimeException {
  private final List<String> reasons;

  public CannotStart(List<String> reasons) {
    super(String.join(" ", reasons));
    this.reasons = List.copyOf(reasons);
  }

  public CannotStart(String reason) {
    this(List.of(reason));
  }

  public List<String> reasons() {
    return reasons;
  }
}
