package medspil.task;

import medspil.agreement.DutyKey;
import medspil.agreement.RuleRef;
import medspil.agreement.Words;
import medspil.deadline.ClockFact;
import org.jspecify.annotations.Nullable;

/// What the agreements ask for now, before it is held against the tasks there are.
///
/// @param lapsed something happened since that makes it pointless to begin; what is done stays done
public record Owed(
    DutyKey key,
    RuleRef rule,
    Words title,
    Owner owner,
    Because because,
    ClockFact.@Nullable Started clock,
    boolean lapsed) {}
