package medspil.agreement;

import java.util.List;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// What shows whether the agreement works.
///
/// @param of ids of the rules of the same agreement that it is about
/// @param towards ids of the objectives and visions that it serves
/// @param target null when nobody has set one
/// @param every how often it is looked at; null when that is not said
/// @param data where the figures come from
/// @param by what it is broken down by, as age or place
public record IndicatorRule(
    RuleHead head,
    Words shows,
    List<String> of,
    List<String> towards,
    @Nullable Better better,
    @Nullable Target target,
    @Nullable TimeLimit every,
    @Nullable Words data,
    List<Words> by)
    implements StandingRule {

  /// Which way is the right way.
  public enum Better {
    HIGHER,
    LOWER,
    STEADY
  }

  public IndicatorRule {
    of = List.copyOf(of);
    towards = List.copyOf(towards);
    by = List.copyOf(by);
  }
}
