package medspil.agreement;

import java.util.List;

/// What sets a rule off: one of these events, under this condition.
public record Trigger(List<String> events, Condition condition) {
  public Trigger {
    events = List.copyOf(events);
  }
}
