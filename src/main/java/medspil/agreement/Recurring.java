package medspil.agreement;

import java.util.List;

/// Something begins to come back because of what happened.
public record Recurring(
    RuleRef rule, RecurrenceRule says, Certainty certainty, List<String> unknown) {
  public Recurring {
    unknown = List.copyOf(unknown);
  }
}
