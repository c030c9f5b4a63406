package medspil.agreement;

import java.util.List;

/// What shows by itself that a duty was done: one of these events, under a condition.
public record Proof(List<String> events, Condition condition) {
  public Proof {
    events = List.copyOf(events);
  }

  public Verdict by(Ground ground) {
    return events.contains(ground.name()) ? condition.on(ground) : Verdict.FALSE;
  }
}
