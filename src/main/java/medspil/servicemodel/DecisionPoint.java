package medspil.servicemodel;

import java.util.List;

/// A decision point of a service model, with its checklist.
public record DecisionPoint(String name, List<String> items) {
  public DecisionPoint {
    items = List.copyOf(items);
  }
}
