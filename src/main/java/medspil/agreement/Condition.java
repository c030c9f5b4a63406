package medspil.agreement;

import java.util.Set;

/// What must hold for a rule to apply; asked of a ground, it answers true, false or unknown.
public sealed interface Condition permits AllOf, Cel.Written, InScope {
  /// As a reader of the agreement sees it; empty when nothing is asked.
  String text();

  /// The events and facts that it mentions.
  Set<String> names();

  Verdict on(Ground ground);
}
