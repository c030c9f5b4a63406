package medspil.agreement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When this happens, that party owes this.
///
/// @param within null when the agreement sets no final date
/// @param share the information package that goes with it
/// @param pointlessAfter events of the same occurrence that make it lapse while it is open
/// @param answers what one may answer when ticking it off; empty when done is done
public record DutyRule(
    RuleHead head,
    Trigger trigger,
    PartyFunction who,
    Words shall,
    @Nullable Limit within,
    @Nullable Limit aim,
    CountedFrom countedFrom,
    @Nullable String share,
    @Nullable Proof doneWhen,
    Set<String> pointlessAfter,
    List<PartyFunction> tell,
    @Nullable Escalation escalate,
    List<Coded> answers,
    List<Words> checklist)
    implements Rule {

  public DutyRule {
    pointlessAfter = Set.copyOf(pointlessAfter);
    tell = List.copyOf(tell);
    answers = List.copyOf(answers);
    checklist = List.copyOf(checklist);
  }
}
