package medspil.agreement;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// What comes back, how often, counted from what.
///
/// @param first when it is the first time; null when that is after one round
/// @param pointlessAfter events that end it
public record RecurrenceRule(
    RuleHead head,
    Trigger trigger,
    PartyFunction who,
    Words shall,
    TimeLimit every,
    @Nullable TimeLimit first,
    CountedFrom countedFrom,
    Set<String> pointlessAfter)
    implements Rule {

  public RecurrenceRule {
    pointlessAfter = Collections.unmodifiableSet(new TreeSet<>(pointlessAfter));
  }
}
