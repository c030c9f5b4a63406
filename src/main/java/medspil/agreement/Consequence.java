package medspil.agreement;

import java.util.List;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// What a new version changes in what follows from an agreement.
public sealed interface Consequence {
  /// The rule, in the version that has it; the new one when both do.
  RuleRef rule();

  record Added(RuleRef rule) implements Consequence {}

  record Removed(RuleRef rule) implements Consequence {}

  /// It was a proposal and gives duties now, or the other way round.
  record Binds(RuleRef rule, boolean now) implements Consequence {}

  record OtherOwner(RuleRef rule, PartyFunction before, PartyFunction after)
      implements Consequence {}

  /// They have another time.
  ///
  /// @param before null when there was no limit
  /// @param later whether they get more time, less, or that cannot be told
  record OtherLimit(
      RuleRef rule, @Nullable TimeLimit before, @Nullable TimeLimit after, Change later)
      implements Consequence {}

  record OtherEvents(RuleRef rule, List<String> before, List<String> after)
      implements Consequence {}

  record OtherCondition(RuleRef rule, String before, String after) implements Consequence {}

  /// Something else about it, as its checklist or whom it tells.
  record OtherDetails(RuleRef rule) implements Consequence {}

  /// How a time limit moved.
  enum Change {
    MORE_TIME,
    LESS_TIME,
    CANNOT_TELL
  }
}
